// Lists in other orders than that of saves, and from any place on.

import { countWords, rarity, score } from '../../search/bm25';
import { filterQuery } from '../../search/filter-query';
import {
  documentsWith,
  hitsByDay,
  hitsByHeadline,
  hitsFrom,
} from '../../search/segments/ordered-hits';
import { type Found, searchIndex } from '../../search/segments/search-index';
import type { StoryFilter, StorySort } from '../../search/story-filter';
import { wantedWords } from '../../search/wanted-words';
import type { WantedWord } from '../../search/words';
import type { StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { storedIndex } from '../index/stored-index';
import { type List, rowsOfList, wholeListOf } from './list-of';
import type { ListStretch } from './list-rows';
import { asTheyLie, rowsFound } from './search-rows';

/** Hits that are ranked by what they say; the rest follow by age. */
const RANKED = 200;

async function byRelevance(
  reader: TransactionReader,
  found: Found,
  wanted: readonly WantedWord[],
): Promise<StoredRow[]> {
  const places = await hitsByHeadline(found.found, wanted, RANKED);
  const rows = await rowsOf(reader, places);
  const stories = await asTheyLie(reader, rows);
  const documents = found.pools.reduce((sum, pool) => sum + pool.documents, 0);
  const rarities = await Promise.all(
    wanted.map(async ({ word }) => rarity(documents, await documentsWith(found.pools, word))),
  );
  const counted = stories.map((story) =>
    story ? countWords(story, wanted) : { weights: [], length: 0 },
  );
  const average = counted.reduce((sum, { length }) => sum + length, 0) / (counted.length || 1);
  const scores = new Map(
    rows.map((row, at) => [
      row,
      score(counted[at] ?? { weights: [], length: 0 }, rarities, average),
    ]),
  );
  return rows.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

async function rowsOf(
  reader: TransactionReader,
  places: readonly { id: string }[],
): Promise<StoredRow[]> {
  const rows = await reader.many(
    'rows',
    places.map(({ id }) => id),
  );
  return rows.filter((row) => row !== undefined);
}

/** Where the index is not sure, its hits are asked, and put in order after that. */
async function unsureRows(
  reader: TransactionReader,
  found: Found,
  filter: StoryFilter,
  sort: StorySort,
): Promise<StoredRow[]> {
  const rows = await rowsFound(reader, filterQuery(filter), found, found.maybe);
  if (sort !== 'published') return rows;
  const day = (row: StoredRow): string => row.datePublished ?? row.savedAt;
  return rows.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

/** The same of a list that is kept in order whole: only where it begins has to be found, the rest is read in one go. */
async function rowsOfWhole(
  reader: TransactionReader,
  list: List,
  found: Found,
  { from, limit }: { from: number; limit: number },
): Promise<StoredRow[]> {
  const [first] = await hitsFrom(found.found, from, 1);
  if (first === undefined) return [];
  const { savedMs, id } = first;
  return rowsOfList(reader, list, limit, { at: [list.name, savedMs, id] });
}

/** Up to `limit` rows from the `from`th on. */
export async function sortedRows(
  reader: TransactionReader,
  filter: StoryFilter,
  { from, limit, sort = 'saved' }: { from: number; limit: number; sort?: StorySort },
): Promise<ListStretch> {
  const query = filterQuery(filter);
  const found = await searchIndex(storedIndex(reader), query);
  const wanted = wantedWords(query);
  const rows = await (async () => {
    if (found.sure !== found.maybe)
      return (await unsureRows(reader, found, filter, sort)).slice(from, from + limit + 1);
    if (sort === 'published') return rowsOf(reader, await hitsByDay(found.found, from, limit + 1));
    if (sort === 'relevance' && wanted.length > 0 && from < RANKED)
      return (await byRelevance(reader, found, wanted)).slice(from, from + limit + 1);
    const list = sort === 'saved' ? wholeListOf(filter) : undefined;
    if (list) return rowsOfWhole(reader, list, found, { from, limit: limit + 1 });
    return rowsOf(reader, await hitsFrom(found.found, from, limit + 1));
  })();
  const more = rows.length > limit;
  return { rows: rows.slice(0, limit), ...(more && { next: `${FROM}${from + limit}` }) };
}

const FROM = 'from ';

/** The place a cursor of a sorted list stands for. */
export const placeOfCursor = (after: string | undefined): number =>
  after?.startsWith(FROM) ? Number(after.slice(FROM.length)) || 0 : 0;
