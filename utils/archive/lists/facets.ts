// What the stories of a list have in common, counted: from the kept counts for the whole library, from the index's columns
// for anything narrower.
import { filterQuery } from '../../search/filter-query';
import { searchIndex } from '../../search/segments/search-index';
import type { StoryFilter } from '../../search/story-filter';
import { markOfFolded } from '../../search/story-marks';
import { countedOf } from '../counts/counted-of';
import { countsIn, tagMarksIn } from '../counts/kept-sums';
import { bitsOf, countTogether } from '../counts/tag-counts';
import { toldIn } from '../counts/told-counts';
import { firstOf, orderOf, TOLD_KINDS, type Told, type ToldKind } from '../counts/top-list';
import type { Connection } from '../database/connection';
import type { CountKind, StoredCount, StoredMark } from '../database/library-database';
import type { LibraryView } from '../database/library-view';
import type { Facet } from '../door/archive';
import type { Facets } from '../door/finding';
import { storedIndex } from '../index/stored-index';
import { wholeListOf } from './list-of';
import { READ_TABLES, SUM_TABLES } from './list-rows';
import { searchRows } from './search-rows';

/** Counts by kind and value. */
type Counts = Map<ToldKind, Told[]>;

const facet = ({ label, count }: Told): Facet => ({ value: label, count });

/** What is told of each kind, given all that is counted of it or more than is told. */
function told(counts: Counts): Facets {
  const of = (kind: ToldKind) => firstOf(kind, counts.get(kind) ?? []).map(facet);
  return {
    tags: of('tag'),
    publishers: of('publisher'),
    authors: of('author'),
    agencies: of('agency'),
    months: of('month'),
  };
}

/** The kept counts of the whole library. */
async function keptCounts(view: LibraryView): Promise<Counts> {
  const all = await Promise.all(TOLD_KINDS.map((kind) => toldIn(view, kind)));
  return new Map(TOLD_KINDS.map((kind, at) => [kind, all[at] ?? []]));
}

const KIND_OF: ReadonlyMap<string, ToldKind> = new Map([
  ['+outlet', 'publisher'],
  ['+author', 'author'],
  ['+agency', 'agency'],
]);

/** The counts of the index's terms, by what they say. */
function ofTerms(terms: ReadonlyMap<string, number>): Counts {
  const counts: Counts = new Map(TOLD_KINDS.map((kind) => [kind, []]));
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
): Told[] {
  const counts = countTogether(marks, bitsOf(numbers));
  return labels.flatMap(({ value, label }) => {
    const count = counts.get(markOfFolded(value)) ?? 0;
    return count > 0 ? [{ label, count }] : [];
  });
}

const isTold = (kind: CountKind): kind is ToldKind => TOLD_KINDS.some((told) => told === kind);

/** Where the index is not sure of its hits, the rows are counted one by one. */
async function ofRows(view: LibraryView, filter: StoryFilter, most: number): Promise<Counts> {
  const sums = new Map<string, { kind: ToldKind; told: Told }>();
  for (const row of await searchRows(view, filterQuery(filter), most))
    for (const { kind, value, label } of countedOf({ ...row, trashedAt: undefined })) {
      if (!isTold(kind)) continue;
      const sum = sums.get(`${kind} ${value}`) ?? { kind, told: { label, count: 0 } };
      sum.told.count += 1;
      sums.set(`${kind} ${value}`, sum);
    }
  const counts: Counts = new Map(TOLD_KINDS.map((kind) => [kind, []]));
  for (const { kind, told } of sums.values()) counts.get(kind)?.push(told);
  return counts;
}

/** Counts of what passes a filter. */
export const facetsOf = (connection: Connection, filter: StoryFilter): Promise<Facets> =>
  connection.read(READ_TABLES, async (view) => {
    const list = wholeListOf(filter);
    if (list && list.count[0] === 'kept') return told(await keptCounts(view));
    // The marks do not depend on the hits, and are read while those are being found.
    const [found, marks, labels] = await Promise.all([
      searchIndex(storedIndex(view), filterQuery(filter)),
      tagMarksIn(view),
      countsIn(view, 'tag'),
    ]);
    if (found.sure !== found.maybe) return told(await ofRows(view, filter, found.maybe));
    const [terms, numbers] = await Promise.all([found.counts(), found.numbers()]);
    return told(ofTerms(terms).set('tag', tagsAmong(numbers, marks, labels)));
  });

/** Tags or outlets of the whole library. */
export const keptFacets = async (
  connection: Connection,
  kind: 'tags' | 'publishers',
): Promise<Facet[]> =>
  connection.read(SUM_TABLES, async (view) => {
    const counted = kind === 'tags' ? 'tag' : 'publisher';
    const rows = await countsIn(view, counted);
    return rows.sort(orderOf(counted)).map(facet);
  });
