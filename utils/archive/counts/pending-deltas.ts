// The deltas that wait to be added up. Whoever reads a count or a mark sees it as if they had been (docs/counts.md).
import { packChunk, unpackChunk } from '../../search/segments/number-set';
import type { CountKind, StoredCount, StoredDelta, StoredMark } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';

/** What becomes of one chunk of a mark: for each distance whether it has the mark in the end. */
interface PendingMark {
  mark: string;
  chunk: number;
  now: Map<number, boolean>;
}

const chunkKey = ({ mark, chunk }: { mark: string; chunk: number }): string => `${chunk} ${mark}`;

function summedCounts(deltas: readonly StoredDelta[]): Map<string, StoredCount> {
  const sums = new Map<string, StoredCount>();
  for (const change of deltas.flatMap(({ counts }) => counts)) {
    const key = `${change.kind} ${change.value}`;
    const held = sums.get(key);
    sums.set(key, held ? { ...held, count: held.count + change.count } : change);
  }
  return sums;
}

function summedMarks(deltas: readonly StoredDelta[]): Map<string, PendingMark> {
  const sums = new Map<string, PendingMark>();
  for (const change of deltas.flatMap(({ marks }) => marks)) {
    const { mark, chunk, gained, lost } = change;
    const held = sums.get(chunkKey(change)) ?? { mark, chunk, now: new Map<number, boolean>() };
    sums.set(chunkKey(change), held);
    for (const number of gained) held.now.set(number, true);
    for (const number of lost) held.now.set(number, false);
  }
  return sums;
}

/** The sum of some deltas, the earlier before the later. */
export class PendingDeltas {
  #summedCounts: Map<string, StoredCount> | undefined;
  #summedMarks: Map<string, PendingMark> | undefined;

  constructor(readonly deltas: readonly StoredDelta[]) {}

  // A search needs the marks, a list the counts: each is summed up when somebody asks.
  get #counts(): Map<string, StoredCount> {
    this.#summedCounts ??= summedCounts(this.deltas);
    return this.#summedCounts;
  }

  get #marks(): Map<string, PendingMark> {
    this.#summedMarks ??= summedMarks(this.deltas);
    return this.#summedMarks;
  }

  /** The counts that change, each with the difference. */
  counts(): StoredCount[] {
    return [...this.#counts.values()].filter(({ count }) => count !== 0);
  }

  /** The keys of the chunks of marks that change. */
  markKeys(): [mark: string, chunk: number][] {
    return [...this.#marks.values()].map(({ mark, chunk }) => [mark, chunk]);
  }

  /** A count as it is now; what it is shown as is the spelling that came first. */
  count(kind: CountKind, value: string, held: StoredCount | undefined): StoredCount | undefined {
    const change = this.#counts.get(`${kind} ${value}`);
    if (change === undefined) return held;
    const count = (held?.count ?? 0) + change.count;
    return count > 0 ? { ...change, label: held?.label ?? change.label, count } : undefined;
  }

  /** All counts of a kind as they are now, by value. */
  countsOf(kind: CountKind, held: readonly StoredCount[]): StoredCount[] {
    const known = new Set(held.map(({ value }) => value));
    const fresh = this.counts().filter((one) => one.kind === kind && !known.has(one.value));
    const all = [...held, ...fresh].flatMap(
      ({ value }, at) => this.count(kind, value, held[at]) ?? [],
    );
    return fresh.length > 0 ? all.sort((a, b) => (a.value < b.value ? -1 : 1)) : all;
  }

  /** The chunks of some marks as they are now, those left out that are empty. */
  marks(wanted: (mark: string) => boolean, held: readonly StoredMark[]): StoredMark[] {
    const changed = [...this.#marks.values()].filter(({ mark }) => wanted(mark));
    // Mostly nothing waits, and there may be thousands.
    if (changed.length === 0) return [...held];
    const chunks = new Map(held.map((one) => [chunkKey(one), one]));
    for (const { mark, chunk, now } of changed) {
      const members = unpackChunk(chunks.get(chunkKey({ mark, chunk }))?.bytes ?? new Uint8Array());
      for (const [number, given] of now)
        if (given) members.add(number);
        else members.delete(number);
      chunks.set(chunkKey({ mark, chunk }), { mark, chunk, bytes: packChunk(members) });
    }
    return [...chunks.values()].filter(({ bytes }) => bytes.length > 0);
  }
}

const read = new WeakMap<TransactionReader, Promise<PendingDeltas>>();

/** What waits when a look into the library begins: read once. */
export function pendingDeltas(reader: TransactionReader): Promise<PendingDeltas> {
  const held = read.get(reader) ?? reader.all('deltas').then((deltas) => new PendingDeltas(deltas));
  read.set(reader, held);
  return held;
}
