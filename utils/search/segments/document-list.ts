// Lists of documents: numbers that rise, as the distances between them; and what can be done with two of them.
import type { ByteWriter } from './bytes';

/** Documents of one segment, by their number in it, rising. */
export type DocumentList = Uint32Array;

/** Ends a list that holds a bit for each document; no other ends with such a byte. */
const BITS_END = 0x80;

/** Writes a list: as distances, or where it has most of the documents as a bit for each. */
export function writeList(writer: ByteWriter, list: readonly number[]): void {
  const bits = ((list[list.length - 1] ?? 0) >> 3) + 1;
  if (list.length > bits + 1) {
    const bytes = new Uint8Array(bits + 1);
    for (const document of list)
      bytes[document >> 3] = (bytes[document >> 3] ?? 0) | (1 << (document & 7));
    bytes[bits] = BITS_END;
    writer.bytes(bytes);
    return;
  }
  let before = -1;
  for (const document of list) {
    writer.number(document - before - 1);
    before = document;
  }
}

const isBits = (bytes: Uint8Array): boolean => (bytes.at(-1) ?? 0) >= BITS_END;

/** Calls `see` with every member of a list, rising. In loops of their own: a frequent word has tens of thousands. */
export function eachMember(bytes: Uint8Array, see: (document: number) => void): void {
  if (isBits(bytes)) {
    for (let at = 0; at < bytes.length - 1; at++)
      for (let byte = bytes[at] ?? 0, bit = 0; byte > 0; byte >>= 1, bit++)
        if (byte & 1) see(at * 8 + bit);
    return;
  }
  let before = -1;
  let distance = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    distance |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    before += distance + 1;
    see(before);
    distance = 0;
    shift = 0;
  }
}

/** The list of some bytes. */
export function unpackList(bytes: Uint8Array): DocumentList {
  // No list has more members than bytes, or than bits.
  const list = new Uint32Array(isBits(bytes) ? bytes.length * 8 : bytes.length);
  let length = 0;
  eachMember(bytes, (document) => {
    list[length++] = document;
  });
  return list.subarray(0, length);
}

/** All documents of a segment. */
export function everyDocument(howMany: number): DocumentList {
  const all = new Uint32Array(howMany);
  for (let at = 0; at < howMany; at++) all[at] = at;
  return all;
}

/** From so many times as long on a list is looked into, not gone through. */
const LONG = 16;

/** Where a document stands in a list from a place on, or would stand. */
export function standsAt(list: DocumentList, document: number, from: number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fewInMany(few: DocumentList, many: DocumentList): DocumentList {
  const both = new Uint32Array(few.length);
  let length = 0;
  let at = 0;
  for (const document of few) {
    at = standsAt(many, document, at);
    if (many[at] === document) both[length++] = document;
  }
  return both.slice(0, length);
}

/** What stands in both. */
export function inBoth(a: DocumentList, b: DocumentList): DocumentList {
  if (a.length * LONG < b.length) return fewInMany(a, b);
  if (b.length * LONG < a.length) return fewInMany(b, a);
  const both = new Uint32Array(Math.min(a.length, b.length));
  let length = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) both[length++] = left;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return both.slice(0, length);
}

/** What stands in all of them; of no lists, everything. The shortest first, so that little is gone through. */
export function inAll(lists: readonly DocumentList[], howMany: number): DocumentList {
  const [first, ...rest] = [...lists].sort((a, b) => a.length - b.length);
  return first === undefined ? everyDocument(howMany) : rest.reduce(inBoth, first);
}

/** What stands in the first and not in the second. */
export function without(a: DocumentList, b: DocumentList): DocumentList {
  if (b.length === 0) return a;
  const kept = new Uint32Array(a.length);
  let length = 0;
  let j = 0;
  for (const left of a) {
    while (j < b.length && (b[j] ?? 0) < left) j += 1;
    if (b[j] !== left) kept[length++] = left;
  }
  return kept.slice(0, length);
}

/** Documents gathered from many lists, a bit for each. */
export class DocumentBits {
  readonly #bits: Uint8Array;

  /** `howMany` is how many documents there are in all. */
  constructor(howMany: number) {
    this.#bits = new Uint8Array((howMany >> 3) + 1);
  }

  add(list: DocumentList): void {
    const bits = this.#bits;
    for (const document of list)
      bits[document >> 3] = (bits[document >> 3] ?? 0) | (1 << (document & 7));
  }

  /** Adds a list as it is packed. */
  addPacked(bytes: Uint8Array): void {
    const bits = this.#bits;
    if (isBits(bytes))
      for (let at = 0; at < bytes.length - 1; at++) bits[at] = (bits[at] ?? 0) | (bytes[at] ?? 0);
    else
      eachMember(bytes, (document) => {
        bits[document >> 3] = (bits[document >> 3] ?? 0) | (1 << (document & 7));
      });
  }

  /** What has been gathered, as a list. */
  list(): DocumentList {
    const bits = this.#bits;
    const list = new Uint32Array(bits.length * 8);
    let length = 0;
    for (let at = 0; at < bits.length; at++)
      for (let byte = bits[at] ?? 0, document = at * 8; byte > 0; byte >>= 1, document++)
        if (byte & 1) list[length++] = document;
    return list.slice(0, length);
  }
}

/** What stands in any of them. `howMany` is how many documents there are in all. */
export function inAny(lists: readonly DocumentList[], howMany: number): DocumentList {
  const filled = lists.filter(({ length }) => length > 0);
  const [first] = filled;
  if (first === undefined || filled.length === 1) return first ?? new Uint32Array();
  const bits = new DocumentBits(howMany);
  for (const list of filled) bits.add(list);
  return bits.list();
}

/** The numbers whose byte is set. */
export function membersOf(held: Uint8Array): DocumentList {
  const list = new Uint32Array(held.length);
  let length = 0;
  for (let at = 0; at < held.length; at++) if (held[at] === 1) list[length++] = at;
  return list.slice(0, length);
}
