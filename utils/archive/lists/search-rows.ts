// Finding stories by the index. What the index cannot be sure of is asked of the stories themselves.

import type { Query } from '../../search/query';
import type { Hit } from '../../search/segments/hit-walk';
import type { NumberSet } from '../../search/segments/number-set';
import type { Found } from '../../search/segments/search-index';
import { searchIndex } from '../../search/segments/search-index';
import type { DocumentPlace } from '../../search/segments/segment';
import { storyAnswers } from '../../search/story-answers';
import { isCollectionMark, marksOf } from '../../search/story-marks';
import type { SavedStory } from '../../story/saved-story';
import type { StoredBody, StoredPhoto, StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { storedIndex } from '../index/stored-index';
import { filingOf } from '../stories/light-row';
import { photosIn } from '../stories/story-parts';

/** Where nobody knows how many of the hits are real, a little more is looked at than would be enough. */
const MORE = 1.2;
/** Stories asked at a time, at most. */
const MOST = 500;

/** A story as it lies there, unparsed: asking fifty of them must not take longer than finding them. */
const storyOf = (
  row: StoredRow,
  body: StoredBody | undefined,
  photos: readonly StoredPhoto[] = [],
): SavedStory | undefined =>
  body && { ...body.story, photos: photos.map(({ photo }) => photo), ...filingOf(row) };

/** The stories of some rows as they lie there. */
export async function asTheyLie(
  reader: TransactionReader,
  rows: readonly StoredRow[],
): Promise<(SavedStory | undefined)[]> {
  const ids = rows.map(({ id }) => id);
  const [bodies, photos] = await Promise.all([reader.many('bodies', ids), photosIn(reader, ids)]);
  return rows.map((row, at) => storyOf(row, bodies[at], photos[at]));
}

const hasPhrase = (query: Query): boolean => {
  if (query.kind === 'not') return hasPhrase(query.of);
  if (query.kind === 'every' || query.kind === 'some') return query.of.some(hasPhrase);
  return query.kind === 'phrase';
};

/** What of a query the index could not be sure of: the rest holds for every hit. */
const unsureParts = (query: Query): Query[] =>
  query.kind === 'every' ? query.of.flatMap(unsureParts) : hasPhrase(query) ? [query] : [];

// A damaged story cannot be asked; it stays in the list, where the user may find it.
function answers(
  story: SavedStory | undefined,
  query: Query,
  marked: (mark: string, story: SavedStory) => boolean,
): boolean {
  try {
    if (story === undefined) return true;
    return storyAnswers(story, query, (mark) => marked(mark, story));
  } catch {
    return true;
  }
}

/** A row the index is not sure of, with its story's body. */
interface Unsure {
  row: StoredRow;
  body: StoredBody | undefined;
}

/** The ids of those rows whose stories answer a query; photos are read only for those whose text does not. */
async function answering(
  reader: TransactionReader,
  query: Query,
  unsure: readonly Unsure[],
): Promise<Set<string>> {
  const parts = unsureParts(query);
  const collected = await collectionsIn(reader, query);
  const numberOf = new Map(unsure.map(({ row }) => [row.id, row.number]));
  const marked = (mark: string, story: SavedStory): boolean =>
    collected.get(mark)?.has(numberOf.get(story.id) ?? -1) ?? marksOf(story).has(mark);
  const yes = new Set<string>();
  const ask = ({ row, body }: Unsure, photos?: readonly StoredPhoto[]): void => {
    const story = storyOf(row, body, photos);
    if (parts.every((part) => answers(story, part, marked))) yes.add(row.id);
  };
  // Where nothing is negated, what the text alone answers needs no captions.
  if (parts.every(({ kind }) => kind === 'phrase')) for (const one of unsure) ask(one);
  const rest = unsure.filter(({ row }) => !yes.has(row.id));
  const photos = await photosIn(
    reader,
    rest.map(({ row }) => row.id),
  );
  for (const [at, one] of rest.entries()) ask(one, photos[at]);
  return yes;
}

/** The rows of some hits, of the unsure those that answer. */
async function rowsOf(
  reader: TransactionReader,
  query: Query,
  hits: readonly Hit[],
): Promise<StoredRow[]> {
  const asked = hits.filter(({ sure }) => !sure).map(({ id }) => id);
  const [found, bodies] = await Promise.all([
    reader.many(
      'rows',
      hits.map(({ id }) => id),
    ),
    reader.many('bodies', asked),
  ]);
  const rows = found.filter((row) => row !== undefined);
  if (asked.length === 0) return rows;
  const bodyOf = new Map(asked.map((id, at) => [id, bodies[at]]));
  const unsure = rows.filter(({ id }) => bodyOf.has(id));
  const yes = await answering(
    reader,
    query,
    unsure.map((row) => ({ row, body: bodyOf.get(row.id) })),
  );
  return rows.filter(({ id }) => !bodyOf.has(id) || yes.has(id));
}

const collectionMarks = (query: Query): string[] => {
  if (query.kind === 'mark') return isCollectionMark(query.mark) ? [query.mark] : [];
  if (query.kind === 'not') return collectionMarks(query.of);
  return query.kind === 'every' || query.kind === 'some' ? query.of.flatMap(collectionMarks) : [];
};

/** Who is in the collections that a query names: the stories themselves do not know. */
async function collectionsIn(
  reader: TransactionReader,
  query: Query,
): Promise<Map<string, NumberSet>> {
  const index = storedIndex(reader);
  const marks = collectionMarks(query);
  const sets = await Promise.all(marks.map((mark) => index.mark(mark)));
  return new Map(sets.map((set, at) => [marks[at] ?? '', set]));
}

/** How many hits to look at for so many rows, when of those looked at some were real. */
function strideFor(missing: number, looked: number, real: number): number {
  const share = looked === 0 ? 1 : Math.max(real, 1) / looked;
  return Math.min(Math.ceil((missing * MORE) / share), MOST);
}

/** Up to `limit` rows of what was found, after a place. */
export async function rowsFound(
  reader: TransactionReader,
  query: Query,
  found: Found,
  limit: number,
  after?: DocumentPlace,
): Promise<StoredRow[]> {
  const walk = found.walk(after);
  const sure = found.sure === found.maybe;
  const rows: StoredRow[] = [];
  for (let looked = 0; rows.length < limit; ) {
    const stride = sure ? limit : strideFor(limit - rows.length, looked, rows.length);
    const hits = await walk.next(stride);
    for (const row of await rowsOf(reader, query, hits)) rows.push(row);
    looked += hits.length;
    if (hits.length < stride) break;
  }
  return rows.slice(0, limit);
}

/** Up to `limit` rows that answer a query, after a place. */
export const searchRows = async (
  reader: TransactionReader,
  query: Query,
  limit: number,
  after?: DocumentPlace,
): Promise<StoredRow[]> =>
  rowsFound(reader, query, await searchIndex(storedIndex(reader), query), limit, after);

/** How many stories answer a query. */
export async function countFound(reader: TransactionReader, query: Query): Promise<number> {
  const found = await searchIndex(storedIndex(reader), query);
  if (found.sure === found.maybe) return found.sure;
  return (await rowsFound(reader, query, found, found.maybe)).length;
}
