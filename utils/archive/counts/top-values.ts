// The first values of a kind in one row: of thousands of authors those with the most stories are read without reading them all.
import { COUNTED, type CountedField } from '../../search/conditions';
import { fold } from '../../text/fold';
import type { TopValues } from '../database/tables';

/** The kinds whose values stand beside a list. */
export type TopKind = 'tag' | 'month' | CountedField;
export const TOP_KINDS: readonly TopKind[] = ['tag', ...COUNTED.map(({ field }) => field), 'month'];

/** So many of each kind are shown. */
export const TOP = 200;
/** The row has some more, so that values may leave it for a while before it has to be made of all of them again. */
const STORED = 280;

/** What a value is shown as, and how many stories have it. */
export interface TopValue {
  label: string;
  count: number;
}

/** Changed values as they count now; undefined what no longer does. */
export type ChangedValues = ReadonlyMap<string, TopValue | undefined>;

const upwards = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const mostFirst = (a: TopValue, b: TopValue): number =>
  b.count - a.count || upwards(a.label, b.label);
const newestFirst = (a: TopValue, b: TopValue): number => upwards(b.label, a.label);

/** The order of a kind: the most frequent first, months the newest first. */
export const orderOf = (kind: TopKind) => (kind === 'month' ? newestFirst : mostFirst);

/** The first of some values, as many as are shown. */
export function firstOf(kind: TopKind, all: readonly TopValue[]): TopValue[] {
  if (kind === 'month' || all.length <= TOP) return [...all].sort(orderOf(kind)).slice(0, TOP);
  // Of thousands most are never shown: putting them in order would take longer than counting them.
  const counts = new Uint32Array(all.map(({ count }) => count)).sort();
  const least = counts[counts.length - TOP] ?? 0;
  const many = all.filter(({ count }) => count >= least);
  return many.sort(orderOf(kind)).slice(0, TOP);
}

/** What is compared of a value, by what it is shown as. */
export const comparedOf = (kind: TopKind, label: string): string =>
  kind === 'tag' ? fold(label) : label;

const stored = (values: readonly TopValue[], whole: boolean): TopValues => ({
  labels: values.slice(0, STORED).map(({ label }) => label),
  counts: values.slice(0, STORED).map(({ count }) => count),
  whole: whole && values.length <= STORED,
});

/** The row of a kind, of all of its counts. */
export const topOf = (kind: TopKind, counts: readonly TopValue[]): TopValues =>
  stored([...counts].sort(orderOf(kind)), true);

/**
 * The first values after changes, in order. Undefined where the row cannot say: so many have left it that others would be told,
 * and those it does not know.
 */
export function valuesAfter(
  kind: TopKind,
  { labels, counts, whole }: TopValues,
  now: ChangedValues,
): TopValue[] | undefined {
  const held = labels.map((label, at): TopValue => ({ label, count: counts[at] ?? 0 }));
  if (now.size === 0) return held;
  const order = orderOf(kind);
  const last = held.at(-1);
  const stay = held.filter(({ label }) => !now.has(comparedOf(kind, label)));
  const changed = [...now.values()].filter((value) => value !== undefined);
  const all = [...stay, ...changed].sort(order);
  if (whole || last === undefined) return all;
  // Whoever is not in the row stands behind its last one; what falls behind that may stand behind others too.
  const sure = all.filter((value) => order(value, last) <= 0);
  return sure.length < TOP ? undefined : sure;
}

/** The row after changes; undefined where it cannot say. */
export function topAfter(kind: TopKind, top: TopValues, now: ChangedValues): TopValues | undefined {
  const values = valuesAfter(kind, top, now);
  return values && stored(values, top.whole);
}
