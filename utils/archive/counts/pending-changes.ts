// Counts and marks as they are with the changes that wait in the ledger: a write notes what it adds and takes away in one
// row, and the sums are made later. Whoever reads must see them as if they had been made.
import { packChunk, unpackChunk } from '../../search/segments/number-set';
import type { CountKind, StoredCount, StoredMark } from '../database/library-database';

/** What one write adds and takes away. The `count` of a change is the difference. */
export interface LedgerRow {
  key?: number;
  counts: StoredCount[];
  marks: MarkChange[];
}

/** The rows of a chunk that gain a mark and those that lose it, as distances from the chunk's first. */
export interface MarkChange {
  mark: string;
  chunk: number;
  gained: number[];
  lost: number[];
}

interface PendingMark {
  mark: string;
  chunk: number;
  now: Map<number, boolean>;
}

/** The sum of what waits, the earlier changes before the later. */
export class PendingChanges {
  readonly #rows: readonly LedgerRow[];
  #summedCounts: Map<string, StoredCount> | undefined;
  #summedMarks: Map<string, PendingMark> | undefined;

  constructor(rows: readonly LedgerRow[]) {
    this.#rows = rows;
  }

  // A search needs the marks, a list the counts: each is summed up when somebody asks.
  get #counts(): Map<string, StoredCount> {
    if (this.#summedCounts) return this.#summedCounts;
    const sums = new Map<string, StoredCount>();
    for (const { counts } of this.#rows)
      for (const change of counts) {
        const key = `${change.kind} ${change.value}`;
        const held = sums.get(key);
        sums.set(key, held ? { ...held, count: held.count + change.count } : change);
      }
    this.#summedCounts = sums;
    return sums;
  }

  get #marks(): Map<string, PendingMark> {
    if (this.#summedMarks) return this.#summedMarks;
    const sums = new Map<string, PendingMark>();
    for (const { marks } of this.#rows)
      for (const { mark, chunk, gained, lost } of marks) {
        const key = `${chunk} ${mark}`;
        const held = sums.get(key) ?? { mark, chunk, now: new Map<number, boolean>() };
        sums.set(key, held);
        for (const number of gained) held.now.set(number, true);
        for (const number of lost) held.now.set(number, false);
      }
    this.#summedMarks = sums;
    return sums;
  }

  /** The changes of counts. */
  counts(): StoredCount[] {
    return [...this.#counts.values()];
  }

  /** The keys of the marks that change. */
  markKeys(): { mark: string; chunk: number }[] {
    return [...this.#marks.values()].map(({ mark, chunk }) => ({ mark, chunk }));
  }

  /** The count as it is now; what it is shown as is the spelling that came first. */
  count(kind: CountKind, value: string, held: StoredCount | undefined): StoredCount | undefined {
    const change = this.#counts.get(`${kind} ${value}`);
    if (change === undefined) return held;
    const count = (held?.count ?? 0) + change.count;
    return count > 0 ? { ...change, label: held?.label ?? change.label, count } : undefined;
  }

  /** The counts of a kind as they are now, given those that are kept. */
  countsOf(kind: CountKind, held: readonly StoredCount[]): StoredCount[] {
    const known = new Set(held.map(({ value }) => value));
    const fresh = this.counts().filter((one) => one.kind === kind && !known.has(one.value));
    const all = [...held, ...fresh].flatMap(({ value }, at) => {
      const now = this.count(kind, value, held[at]);
      return now === undefined ? [] : [now];
    });
    return fresh.length > 0 ? all.sort((a, b) => (a.value < b.value ? -1 : 1)) : all;
  }

  /** The chunks of some marks as they are now, given those that are kept. */
  marks(wanted: (mark: string) => boolean, held: readonly StoredMark[]): StoredMark[] {
    // Mostly nothing waits, and there may be thousands.
    if (![...this.#marks.values()].some(({ mark }) => wanted(mark))) return [...held];
    const chunks = new Map(held.map((one) => [`${one.chunk} ${one.mark}`, one]));
    for (const [key, { mark, chunk, now }] of this.#marks) {
      if (!wanted(mark)) continue;
      const members = unpackChunk(chunks.get(key)?.bytes ?? new Uint8Array());
      for (const [number, given] of now)
        if (given) members.add(number);
        else members.delete(number);
      chunks.set(key, { mark, chunk, bytes: packChunk(members) });
    }
    return [...chunks.values()].filter(({ bytes }) => bytes.length > 0);
  }
}
