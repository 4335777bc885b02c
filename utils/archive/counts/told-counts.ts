// The counts of a kind as they are told: its first values, from the row that keeps them and what still waits in the ledger.

import type { StoredCount } from '../database/library-database';
import type { LibraryView } from '../database/library-view';
import { countsIn } from './kept-sums';
import {
  comparedOf,
  firstOf,
  TOLD,
  type Told,
  type ToldKind,
  type TopList,
  toldAfter,
} from './top-list';

/** Of the values that change so many are looked up that the list does not know; where there are more, all are read. */
const LOOKED_UP = 100;

/** The changed values of a kind as they count now; undefined where too many of them would have to be looked up. */
async function changedIn(
  view: LibraryView,
  kind: ToldKind,
  { labels, counts, whole }: TopList,
): Promise<Map<string, StoredCount | undefined> | undefined> {
  const pending = await view.pending();
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

/** What is told of a kind. */
export async function toldIn(view: LibraryView, kind: ToldKind): Promise<Told[]> {
  const [row] = await Promise.all([view.get('counts', ['top', kind]), view.pending()]);
  const now = row?.top && (await changedIn(view, kind, row.top));
  const told = row?.top && now && toldAfter(kind, row.top, now);
  return told ? told.slice(0, TOLD) : firstOf(kind, await countsIn(view, kind));
}
