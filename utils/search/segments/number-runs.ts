// The row numbers of a segment's documents. Stories are numbered as they come in, so the newest first means falling numbers:
// a few runs instead of a number each.
import type { DocumentList } from './document-list';
import type { NumberSet } from './number-set';
import type { DocumentNumbers } from './segment';

/** Row numbers as they lie in the database. With `runs` they are pairs: where a run begins, and how many fall from there. */
export interface StoredNumbers extends DocumentNumbers {
  runs?: true;
}

function runsOf(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const runs: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    let length = 1;
    while (at + length < numbers.length && numbers[at + length] === first - length) length += 1;
    runs.push(first, length);
    at += length;
  }
  return Uint32Array.from(runs);
}

/** Packs numbers; as they are where runs would be longer. */
export function packNumbers({ segment, numbers }: DocumentNumbers): StoredNumbers {
  const runs = runsOf(numbers);
  return runs.length < numbers.length
    ? { segment, numbers: runs, runs: true }
    : { segment, numbers };
}

/** The row numbers of a pool's documents. */
export class RowNumbers {
  readonly #runs: Uint32Array;

  constructor({ numbers, runs }: Omit<StoredNumbers, 'segment'>) {
    this.#runs = runs ? numbers : runsOf(numbers);
  }

  /** Calls `see` for every document with its number. */
  each(see: (document: number, number: number) => void): void {
    let document = 0;
    for (let at = 0; at < this.#runs.length; at += 2) {
      const first = this.#runs[at] ?? 0;
      for (let last = first - (this.#runs[at + 1] ?? 0), now = first; now > last; now--)
        see(document++, now);
    }
  }

  /** The numbers of some documents, in their order. */
  of(documents: DocumentList): Uint32Array<ArrayBuffer> {
    const numbers = new Uint32Array(documents.length);
    let begin = 0;
    let next = 0;
    for (let at = 0; at < this.#runs.length && next < documents.length; at += 2) {
      const first = (this.#runs[at] ?? 0) + begin;
      begin += this.#runs[at + 1] ?? 0;
      for (; next < documents.length && (documents[next] ?? 0) < begin; next++)
        numbers[next] = first - (documents[next] ?? 0);
    }
    return numbers;
  }

  /** The numbers, one for each document. */
  all(): Uint32Array<ArrayBuffer> {
    let documents = 0;
    for (let at = 1; at < this.#runs.length; at += 2) documents += this.#runs[at] ?? 0;
    const all = new Uint32Array(documents);
    this.each((document, number) => {
      all[document] = number;
    });
    return all;
  }

  /** The documents whose numbers are in a set. */
  among(set: NumberSet): DocumentList {
    const documents: number[] = [];
    let begin = 0;
    for (let at = 0; at < this.#runs.length; at += 2) {
      const first = this.#runs[at] ?? 0;
      const length = this.#runs[at + 1] ?? 0;
      const offset = begin + first;
      set.downwards(first, first - length + 1, (number) => documents.push(offset - number));
      begin += length;
    }
    return new Uint32Array(documents);
  }
}
