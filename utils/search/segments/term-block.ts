// Blocks of terms: sorted, each written as what it has beyond the term before it, with its documents beside it.
import { ByteReader, ByteWriter } from './bytes';
import { writeList } from './document-list';
import type { TermBlock } from './segment';

/** Bytes after which a block is closed. */
const BLOCK = 4096;
/**
 * A list of more bytes than this has a block to itself, so that looking a term up does not read its neighbours' documents
 * and every term is found by asking once.
 */
const INLINE = 400;

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
  readonly #writer = new ByteWriter();
  // One for all lists: most have a single member, and there are hundreds a story.
  readonly #list = new ByteWriter();
  #first = '';
  #before = '';

  constructor(readonly segment: number) {}

  add(term: string, documents: readonly number[]): void {
    this.#list.clear();
    writeList(this.#list, documents);
    const long = this.#list.length > INLINE;
    if (long) this.close();
    const fresh = this.#writer.length === 0;
    if (fresh) this.#first = term;
    const shared = fresh ? 0 : commonStart(this.#before, term);
    this.#writer.number(shared);
    this.#writer.text(term, shared);
    this.#writer.sized(this.#list);
    this.#before = term;
    if (long || this.#writer.length >= BLOCK) this.close();
  }

  close(): void {
    if (this.#writer.length === 0) return;
    this.blocks.push({ segment: this.segment, term: this.#first, bytes: this.#writer.done() });
    this.#writer.clear();
  }
}

const NOTHING = new Uint8Array();

/** Goes through the terms of a block in their order. */
export class TermCursor {
  readonly #reader: ByteReader;
  term = '';
  /** The documents of the term, packed. */
  documents: Uint8Array = NOTHING;

  constructor({ bytes }: TermBlock) {
    this.#reader = new ByteReader(bytes);
  }

  /** Goes on to the next term; says whether there was one. */
  next(): boolean {
    const reader = this.#reader;
    if (reader.ended) return false;
    const shared = reader.number();
    const rest = reader.text();
    this.term = shared === 0 ? rest : this.term.slice(0, shared) + rest;
    this.documents = reader.bytes(reader.number());
    return true;
  }
}
