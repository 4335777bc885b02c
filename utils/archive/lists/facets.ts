// What the stories of a list have in common, counted: from the kept counts for the whole library, from the index's columns
// for anything narrower.

import { COUNTED } from '../../search/conditions';
import { filterQuery } from '../../search/filter-query';
import { searchIndex } from '../../search/segments/search-index';
import type { StoryFilter } from '../../search/story-filter';
import { markOfFolded } from '../../search/story-marks';
import { factTerm } from '../../search/story-terms';
import { sharedValues } from '../counts/counted-values';
import { countIn, countsIn, topIn } from '../counts/read-counts';
import { bitsOf, countTogether } from '../counts/tag-counts';
import { tagMarksIn } from '../counts/tag-marks';
import { firstOf, orderOf, TOP_KINDS, type TopKind, type TopValue } from '../counts/top-values';
import type { Connection } from '../database/connection';
import type { StoredCount, StoredMark } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import type { Facet } from '../door/facet';
import type { Facets, ViewCounts } from '../door/finding';
import { storedIndex } from '../index/stored-index';
import { wholeListOf } from './list-of';
import { COUNT_TABLES, READ_TABLES } from './list-rows';
import { searchRows } from './search-rows';

/** Counts by kind and value. */
type Counts = Map<TopKind, TopValue[]>;

const facet = ({ label, count }: TopValue): Facet => ({ value: label, count });

const hasAll = (facets: Partial<Facets>): facets is Facets =>
  Object.keys(facets).length === TOP_KINDS.length;

/** The top values of each kind, given all that is counted of it or more than the top. */
function topFacets(counts: Counts): Facets {
  const of = (kind: TopKind) => firstOf(kind, counts.get(kind) ?? []).map(facet);
  const named = COUNTED.map(({ facet, field }) => [facet, of(field)]);
  const facets = { ...Object.fromEntries(named), tags: of('tag'), months: of('month') };
  if (!hasAll(facets)) throw new Error('Two conditions are counted under one name.');
  return facets;
}

/** The kept counts of the whole library. */
async function keptCounts(reader: TransactionReader): Promise<Counts> {
  const all = await Promise.all(TOP_KINDS.map((kind) => topIn(reader, kind)));
  return new Map(TOP_KINDS.map((kind, at) => [kind, all[at] ?? []]));
}

const KIND_OF: ReadonlyMap<string, TopKind> = new Map(
  COUNTED.map(({ word, field }) => [factTerm(word), field]),
);

/** The counts of the index's terms, by what they say. */
function ofTerms(terms: ReadonlyMap<string, number>): Counts {
  const counts: Counts = new Map(TOP_KINDS.map((kind) => [kind, []]));
  for (const [term, count] of terms) {
    const sign = term.startsWith('=') ? 0 : term.indexOf(' ');
    const kind = sign === 0 ? 'month' : KIND_OF.get(term.slice(0, sign));
    if (kind !== undefined) counts.get(kind)?.push({ label: term.slice(sign + 1), count });
  }
  return counts;
}

/** How many of some rows carry each tag. */
function tagsAmong(
  numbers: Uint32Array,
  marks: readonly StoredMark[],
  labels: readonly StoredCount[],
): TopValue[] {
  const counts = countTogether(marks, bitsOf(numbers));
  return labels.flatMap(({ value, label }) => {
    const count = counts.get(markOfFolded(value)) ?? 0;
    return count > 0 ? [{ label, count }] : [];
  });
}

/** Where the index is not sure of its hits, the rows are counted one by one. */
async function ofRows(
  reader: TransactionReader,
  filter: StoryFilter,
  most: number,
): Promise<Counts> {
  const sums = new Map<string, { kind: TopKind; value: TopValue }>();
  for (const row of await searchRows(reader, filterQuery(filter), most))
    for (const { kind, value, label } of sharedValues(row)) {
      const sum = sums.get(`${kind} ${value}`) ?? { kind, value: { label, count: 0 } };
      sum.value.count += 1;
      sums.set(`${kind} ${value}`, sum);
    }
  const counts: Counts = new Map(TOP_KINDS.map((kind) => [kind, []]));
  for (const { kind, value } of sums.values()) counts.get(kind)?.push(value);
  return counts;
}

/** How many stories stand in each view. */
export const viewCounts = (connection: Connection): Promise<ViewCounts> =>
  connection.read(COUNT_TABLES, async (view) => {
    const [states, all, trash] = await Promise.all([
      countsIn(view, 'state'),
      countIn(view, ['kept', '']),
      countIn(view, ['trash', '']),
    ]);
    const counts = Object.fromEntries(states.map(({ value, count }) => [value, count]));
    return { all, trash, states: counts };
  });

/** Counts of what passes a filter. */
export const facetsOf = (connection: Connection, filter: StoryFilter): Promise<Facets> =>
  connection.read(READ_TABLES, async (reader) => {
    const list = wholeListOf(filter);
    if (list && list.count[0] === 'kept') return topFacets(await keptCounts(reader));
    // The marks do not depend on the hits, and are read while those are being found.
    const [found, marks, labels] = await Promise.all([
      searchIndex(storedIndex(reader), filterQuery(filter)),
      tagMarksIn(reader),
      countsIn(reader, 'tag'),
    ]);
    if (found.sure !== found.maybe) return topFacets(await ofRows(reader, filter, found.maybe));
    const [terms, numbers] = await Promise.all([found.counts(), found.numbers()]);
    return topFacets(ofTerms(terms).set('tag', tagsAmong(numbers, marks, labels)));
  });

/** Tags or outlets of the whole library. */
export const keptFacets = async (
  connection: Connection,
  kind: 'tags' | 'publishers',
): Promise<Facet[]> =>
  connection.read(COUNT_TABLES, async (reader) => {
    const counted = kind === 'tags' ? 'tag' : 'publisher';
    const rows = await countsIn(reader, counted);
    return rows.sort(orderOf(counted)).map(facet);
  });
