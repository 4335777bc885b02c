// Blocks of terms: sorted, each written as what it has beyond the term before it, with its documents beside it.
import { ByteReader, ByteWriter } from './bytes';
import { unpackList, writeList } from './document-list';
import type { LongList, TermBlock } from './segment';

/** Bytes after which a block is closed. */
const BLOCK = 4096;
/**
 * Lists of more bytes than this lie apart, so that looking a term up does not read its neighbours' documents. Most words
 * have shorter ones, and are found without asking a second time.
 */
const INLINE = 400;

/** A term with its documents, or with the number of the long list that holds them. */
export interface TermEntry {
  term: string;
  documents?: Uint32Array;
  list?: number;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  // A character of two halves must not be cut: UTF-8 cannot hold a half.
  const last = length > 0 ? a.charCodeAt(length - 1) : 0;
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}

/** Writes the terms of a segment, which must come sorted. */
export class TermWriter {
  readonly blocks: TermBlock[] = [];
  readonly lists: LongList[] = [];
  #writer = new ByteWriter();
  // One for all lists: most have a single member, and there are hundreds a story.
  readonly #list = new ByteWriter();
  #first = '';
  #before = '';

  constructor(readonly segment: number) {}

  add(term: string, documents: Iterable<number>): void {
    const fresh = this.#writer.length === 0;
    if (fresh) this.#first = term;
    const shared = fresh ? 0 : commonStart(this.#before, term);
    this.#writer.number(shared);
    this.#writer.text(term.slice(shared));
    this.#list.clear();
    writeList(this.#list, documents);
    if (this.#list.length <= INLINE) {
      this.#writer.number(this.#list.length);
      this.#writer.bytes(this.#list.written());
    } else {
      // No list is empty, so the length 0 is free to say "elsewhere".
      this.#writer.number(0);
      this.#writer.number(this.lists.length);
      this.lists.push({ segment: this.segment, list: this.lists.length, bytes: this.#list.done() });
    }
    this.#before = term;
    if (this.#writer.length >= BLOCK) this.close();
  }

  close(): void {
    if (this.#writer.length === 0) return;
    this.blocks.push({ segment: this.segment, term: this.#first, bytes: this.#writer.done() });
    this.#writer = new ByteWriter();
  }
}

/** The terms of a block, in their order. */
export function* termsIn({ bytes }: TermBlock): Generator<TermEntry> {
  const reader = new ByteReader(bytes);
  let term = '';
  while (!reader.ended) {
    term = term.slice(0, reader.number()) + reader.text();
    const length = reader.number();
    if (length === 0) yield { term, list: reader.number() };
    else yield { term, documents: unpackList(reader.bytes(length)) };
  }
}
