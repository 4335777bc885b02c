// Reading counts: what lies in the table, and what waits to be added to it.
import type { LibraryView } from '../database/library-view';
import type { CountKind, StoredCount, TopValues } from '../database/tables';
import { pendingDeltas } from './pending-deltas';
import { comparedOf, firstOf, TOP, type TopKind, type TopValue, valuesAfter } from './top-values';

/** A count, 0 where nothing is counted. */
export async function countIn(view: LibraryView, key: [CountKind, string]): Promise<number> {
  const [held, pending] = await Promise.all([view.get('counts', key), pendingDeltas(view)]);
  return pending.count(...key, held)?.count ?? 0;
}

/** How many stories are counted, in the trash or not. */
export async function storiesIn(view: LibraryView): Promise<number> {
  const [kept, trashed] = await Promise.all([
    countIn(view, ['kept', '']),
    countIn(view, ['trash', '']),
  ]);
  return kept + trashed;
}

/** The counts of a kind, by value. */
export async function countsIn(view: LibraryView, kind: CountKind): Promise<StoredCount[]> {
  const [held, pending] = await Promise.all([
    view.all('counts', { from: [kind], to: [kind, []] }),
    pendingDeltas(view),
  ]);
  return pending.countsOf(kind, held);
}

/** Of the values that change so many are looked up that the row of the first does not know; where there are more, all are read. */
const LOOKED_UP = 100;

/** The changed values of a kind; undefined where too many of them would have to be looked up. */
async function changedIn(
  view: LibraryView,
  kind: TopKind,
  { labels, counts, whole }: TopValues,
): Promise<Map<string, StoredCount | undefined> | undefined> {
  const pending = await pendingDeltas(view);
  const changed = pending.counts().filter((change) => change.kind === kind);
  if (changed.length === 0) return new Map();
  const held = new Map<string, StoredCount>();
  for (const [at, label] of labels.entries()) {
    const value = comparedOf(kind, label);
    held.set(value, { kind, value, label, count: counts[at] ?? 0 });
  }
  const unknown = whole ? [] : changed.filter(({ value }) => !held.has(value));
  if (unknown.length > LOOKED_UP) return undefined;
  const found = await view.many(
    'counts',
    unknown.map(({ value }) => [kind, value]),
  );
  for (const one of found) if (one) held.set(one.value, one);
  return new Map(changed.map(({ value }) => [value, pending.count(kind, value, held.get(value))]));
}

/** The first values of a kind, at most 200. */
export async function topIn(view: LibraryView, kind: TopKind): Promise<TopValue[]> {
  const [row] = await Promise.all([view.get('counts', ['top', kind]), pendingDeltas(view)]);
  const now = row?.top && (await changedIn(view, kind, row.top));
  const values = row?.top && now && valuesAfter(kind, row.top, now);
  return values ? values.slice(0, TOP) : firstOf(kind, await countsIn(view, kind));
}
