// Answering a query from one pool. What the index cannot know (whether words stand side by side) is bounded from both
// sides: documents that surely answer, and documents that may.
import type { PhraseQuery, Query, WordQuery } from '../query';
import { dayTerm, factTerm, fieldTerm, firstLetterTerm } from '../story-terms';
import {
  type DocumentList,
  everyDocument,
  inAny,
  inBoth,
  membersOf,
  without,
} from './document-list';
import type { IndexReader } from './index-reader';
import type { Pool } from './pool';

/** The answer of a pool: every document in `sure` answers, none outside `maybe` does. */
export interface Answer {
  sure: DocumentList;
  maybe: DocumentList;
}

const exactly = (documents: DocumentList): Answer => ({ sure: documents, maybe: documents });

/** Sorts after every term that begins with the same characters. */
const AFTER_ALL = '\uffff';

class Answering {
  constructor(
    readonly reader: IndexReader,
    readonly pool: Pool,
  ) {}

  async marked(mark: string): Promise<DocumentList> {
    const set = await this.reader.mark(mark);
    const held = new Uint8Array(this.pool.documents);
    if (set.size > 0) {
      const numbers = await this.pool.numbers();
      for (let at = 0; at < held.length; at++) if (set.has(numbers[at] ?? 0)) held[at] = 1;
    }
    return membersOf(held);
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
    const maybe = lists.reduce(inBoth, everyDocument(this.pool.documents));
    return { sure: new Uint32Array(), maybe };
  }

  async answer(query: Query): Promise<Answer> {
    const all = everyDocument(this.pool.documents);
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
      case 'every': {
        const parts = await Promise.all(query.of.map((part) => this.answer(part)));
        return {
          sure: parts.map(({ sure }) => sure).reduce(inBoth, all),
          maybe: parts.map(({ maybe }) => maybe).reduce(inBoth, all),
        };
      }
      case 'some': {
        const parts = await Promise.all(query.of.map((part) => this.answer(part)));
        return {
          sure: inAny(
            parts.map(({ sure }) => sure),
            this.pool.documents,
          ),
          maybe: inAny(
            parts.map(({ maybe }) => maybe),
            this.pool.documents,
          ),
        };
      }
      case 'not': {
        const { sure, maybe } = await this.answer(query.of);
        return { sure: without(all, maybe), maybe: without(all, sure) };
      }
    }
  }
}

/** Answers a query from a pool; the dead are left out. */
export async function answerQuery(reader: IndexReader, pool: Pool, query: Query): Promise<Answer> {
  const answer = await new Answering(reader, pool).answer(query);
  if (pool.dead === undefined) return answer;
  const dead = membersOf(pool.dead);
  return { sure: without(answer.sure, dead), maybe: without(answer.maybe, dead) };
}
