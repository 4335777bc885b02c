// Answering a query from one pool. What the index cannot know (whether words stand side by side) is bounded from both
// sides: documents that surely answer, and documents that may.
import type { PhraseQuery, Query, WordQuery } from '../query';
import { dayTerm, factTerm, fieldTerm, firstLetterTerm } from '../story-terms';
import { type DocumentList, inAll, inAny, membersOf, without } from './document-list';
import type { IndexReader } from './index-reader';
import type { Pool } from './pool';

/** The answer of a pool: every document in `sure` answers, none outside `maybe` does. */
export interface Answer {
  sure: DocumentList;
  maybe: DocumentList;
}

const NONE = new Uint32Array();

const exactly = (documents: DocumentList): Answer => ({ sure: documents, maybe: documents });

/** Nothing was asked for: words not typed. Every document answers, and none need be listed for it. */
const isEverything = (query: Query): boolean => query.kind === 'every' && query.of.length === 0;

/** Sorts after every term that begins with the same characters. */
const AFTER_ALL = '\uffff';

class Answering {
  constructor(
    readonly reader: IndexReader,
    readonly pool: Pool,
  ) {}

  async marked(mark: string): Promise<DocumentList> {
    const set = await this.reader.mark(mark);
    if (set.size === 0) return NONE;
    return (await this.pool.numbers()).among(set);
  }

  #inText({ word, prefix, field }: WordQuery): Promise<DocumentList> {
    const term = fieldTerm(word, field);
    if (!prefix) return this.pool.withTerm(term);
    const oneLetter = word.length === String.fromCodePoint(word.codePointAt(0) ?? 0).length;
    if (oneLetter) return this.pool.withTerm(firstLetterTerm(word, field));
    return this.pool.withTermsBetween(term, term + AFTER_ALL);
  }

  async word(query: WordQuery): Promise<DocumentList> {
    const { word, prefix, field } = query;
    const marks = field === undefined ? await this.reader.tagMarksWith(word, prefix) : [];
    const lists = [this.#inText(query), ...marks.map((mark) => this.marked(mark))];
    return inAny(await Promise.all(lists), this.pool.documents);
  }

  async phrase({ words, prefix, field }: PhraseQuery): Promise<Answer> {
    const where = field === undefined ? {} : { field };
    const lists = await Promise.all(
      words.map((word, at) =>
        this.word({ kind: 'word', word, prefix: prefix && at === words.length - 1, ...where }),
      ),
    );
    return { sure: NONE, maybe: inAll(lists, this.pool.documents) };
  }

  /** What no part with a minus takes out of what all the others have in common. */
  async every(parts: readonly Query[]): Promise<Answer> {
    const [wanted, unwanted] = [
      parts.filter((part) => part.kind !== 'not' && !isEverything(part)),
      parts.flatMap((part) => (part.kind === 'not' ? [part.of] : [])),
    ];
    const [held, left] = await Promise.all([
      Promise.all(wanted.map((part) => this.answer(part))),
      Promise.all(unwanted.map((part) => this.answer(part))),
    ]);
    const { documents } = this.pool;
    const sure = inAll(
      held.map((one) => one.sure),
      documents,
    );
    const maybe = held.every((one) => one.sure === one.maybe)
      ? sure
      : inAll(
          held.map((one) => one.maybe),
          documents,
        );
    const none = left.every((one) => one.sure === one.maybe);
    const surely = left.reduce((list, one) => without(list, one.maybe), sure);
    if (none && sure === maybe) return exactly(surely);
    return { sure: surely, maybe: left.reduce((list, one) => without(list, one.sure), maybe) };
  }

  async some(parts: readonly Query[]): Promise<Answer> {
    const held = await Promise.all(parts.map((part) => this.answer(part)));
    const of = (side: 'sure' | 'maybe') =>
      inAny(
        held.map((one) => one[side]),
        this.pool.documents,
      );
    const sure = of('sure');
    return held.every((one) => one.sure === one.maybe)
      ? exactly(sure)
      : { sure, maybe: of('maybe') };
  }

  async answer(query: Query): Promise<Answer> {
    switch (query.kind) {
      case 'word':
        return exactly(await this.word(query));
      case 'phrase':
        return this.phrase(query);
      case 'mark':
        return exactly(await this.marked(query.mark));
      case 'fact':
        return exactly(await this.pool.withTerm(factTerm(query.fact)));
      case 'days':
        return exactly(await this.pool.withTermsBetween(dayTerm(query.from), dayTerm(query.to)));
      case 'every':
        return this.every(query.of);
      case 'some':
        return this.some(query.of);
      case 'not':
        return this.every([query]);
    }
  }
}

/** Answers a query from a pool; the dead are left out. */
export async function answerQuery(reader: IndexReader, pool: Pool, query: Query): Promise<Answer> {
  const answer = await new Answering(reader, pool).answer(query);
  if (pool.dead === undefined) return answer;
  const dead = membersOf(pool.dead);
  const sure = without(answer.sure, dead);
  return answer.sure === answer.maybe
    ? exactly(sure)
    : { sure, maybe: without(answer.maybe, dead) };
}
