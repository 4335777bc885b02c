// The head of a kind's counts as one row: counts of thousands of authors are told without reading them all. Kept in step where
// the sums are made (fold-ledger.ts); the changes that still wait are added by whoever reads.
import { fold } from '../../text/fold';

/** The kinds that are told beside a list. */
export const TOLD_KINDS = ['tag', 'publisher', 'author', 'agency', 'month'] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** Of each kind so many are told at most. */
export const TOLD = 200;
/** A list keeps some more, so that values may leave it for a while before it has to be drawn anew. */
const KEPT = 280;

/** What a value is shown as, and how many stories have it. */
export interface Told {
  label: string;
  count: number;
}

/** The first values of a kind in the order they are told. `whole`: there are no others. */
export interface TopList {
  labels: string[];
  counts: number[];
  whole: boolean;
}

const upwards = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const mostFirst = (a: Told, b: Told): number => b.count - a.count || upwards(a.label, b.label);
const newestFirst = (a: Told, b: Told): number => upwards(b.label, a.label);

/** The order a kind is told in: the most frequent first, months the newest first. */
export const orderOf = (kind: ToldKind) => (kind === 'month' ? newestFirst : mostFirst);

/** The first of some values, as many as are told, in their order. */
export function firstOf(kind: ToldKind, all: readonly Told[]): Told[] {
  if (kind === 'month' || all.length <= TOLD) return [...all].sort(orderOf(kind)).slice(0, TOLD);
  // Of thousands most are told by nobody: putting them in order would take longer than counting them.
  const counts = new Uint32Array(all.map(({ count }) => count)).sort();
  const least = counts[counts.length - TOLD] ?? 0;
  const many = all.filter(({ count }) => count >= least);
  return many.sort(orderOf(kind)).slice(0, TOLD);
}

/** What is compared of a value, by what it is shown as. */
export const comparedOf = (kind: ToldKind, label: string): string =>
  kind === 'tag' ? fold(label) : label;

const packed = (told: readonly Told[], whole: boolean): TopList => ({
  labels: told.slice(0, KEPT).map(({ label }) => label),
  counts: told.slice(0, KEPT).map(({ count }) => count),
  whole: whole && told.length <= KEPT,
});

/** Draws the list of a kind from all of its counts. */
export const topOf = (kind: ToldKind, counts: readonly Told[]): TopList =>
  packed([...counts].sort(orderOf(kind)), true);

/**
 * The list after changes, in order: `now` has each changed value as it counts now, undefined where it no longer does. Undefined
 * where the list cannot say: so many have left it that others would be told, and those it does not know.
 */
export function toldAfter(
  kind: ToldKind,
  { labels, counts, whole }: TopList,
  now: ReadonlyMap<string, Told | undefined>,
): Told[] | undefined {
  const kept = labels.map((label, at): Told => ({ label, count: counts[at] ?? 0 }));
  if (now.size === 0) return kept;
  const order = orderOf(kind);
  const last = kept.at(-1);
  const stay = kept.filter(({ label }) => !now.has(comparedOf(kind, label)));
  const changed = [...now.values()].filter((told) => told !== undefined);
  const all = [...stay, ...changed].sort(order);
  if (whole || last === undefined) return all;
  // Whoever is not in the list stands behind its last one; what falls behind that may stand behind others too.
  const sure = all.filter((told) => order(told, last) <= 0);
  return sure.length < TOLD ? undefined : sure;
}

/** The list to be kept after changes; undefined where it has to be drawn anew. */
export function topAfter(
  kind: ToldKind,
  list: TopList,
  now: ReadonlyMap<string, Told | undefined>,
): TopList | undefined {
  const told = toldAfter(kind, list, now);
  return told && packed(told, list.whole);
}
