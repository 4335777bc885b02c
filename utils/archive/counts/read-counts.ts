// Reading counts: what lies in the table, and what waits to be added to it.

import type { CountKind, StoredCount, TopValues } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { pendingDeltas } from './pending-deltas';
import { comparedOf, firstOf, TOP, type TopKind, type TopValue, valuesAfter } from './top-values';

/** A count, 0 where nothing is counted. */
export async function countIn(
  reader: TransactionReader,
  key: [CountKind, string],
): Promise<number> {
  const [held, pending] = await Promise.all([reader.get('counts', key), pendingDeltas(reader)]);
  return pending.count(...key, held)?.count ?? 0;
}

/** How many stories are counted, in the trash or not. */
export async function storiesIn(reader: TransactionReader): Promise<number> {
  const [kept, trashed] = await Promise.all([
    countIn(reader, ['kept', '']),
    countIn(reader, ['trash', '']),
  ]);
  return kept + trashed;
}

/** The counts of a kind, by value. */
export async function countsIn(reader: TransactionReader, kind: CountKind): Promise<StoredCount[]> {
  const [held, pending] = await Promise.all([
    reader.all('counts', { from: [kind], to: [kind, []] }),
    pendingDeltas(reader),
  ]);
  return pending.countsOf(kind, held);
}

/** Of the values that change so many are looked up that the row of the first does not know; where there are more, all are read. */
const LOOKED_UP = 100;

/** The changed values of a kind; undefined where too many of them would have to be looked up. */
async function changedIn(
  reader: TransactionReader,
  kind: TopKind,
  { labels, counts, whole }: TopValues,
): Promise<Map<string, StoredCount | undefined> | undefined> {
  const pending = await pendingDeltas(reader);
  const changed = pending.counts().filter((change) => change.kind === kind);
  if (changed.length === 0) return new Map();
  const held = new Map<string, StoredCount>();
  for (const [at, label] of labels.entries()) {
    const value = comparedOf(kind, label);
    held.set(value, { kind, value, label, count: counts[at] ?? 0 });
  }
  const unknown = whole ? [] : changed.filter(({ value }) => !held.has(value));
  if (unknown.length > LOOKED_UP) return undefined;
  const found = await reader.many(
    'counts',
    unknown.map(({ value }) => [kind, value]),
  );
  for (const one of found) if (one) held.set(one.value, one);
  return new Map(changed.map(({ value }) => [value, pending.count(kind, value, held.get(value))]));
}

/** The first values of a kind, at most 200. */
export async function topIn(reader: TransactionReader, kind: TopKind): Promise<TopValue[]> {
  const [row] = await Promise.all([reader.get('counts', ['top', kind]), pendingDeltas(reader)]);
  const now = row?.top && (await changedIn(reader, kind, row.top));
  const values = row?.top && now && valuesAfter(kind, row.top, now);
  return values ? values.slice(0, TOP) : firstOf(kind, await countsIn(reader, kind));
}
