// Finding stories by the index. What the index cannot be sure of is asked of the stories themselves.
import type { Query } from '../search/query';
import type { NumberSet } from '../search/segments/index-reader';
import type { Found, Hit } from '../search/segments/search-index';
import { searchIndex } from '../search/segments/search-index';
import type { DocumentPlace } from '../search/segments/segment';
import { storyAnswers } from '../search/story-answers';
import { isCollectionMark, marksOf } from '../search/story-marks';
import type { SavedStory } from '../story/saved-story';
import type { LibraryView } from './library-view';
import { filingOf } from './light-row';
import { storedIndex } from './stored-index';
import type { StoredRow } from './stored-row';
import { readShelves } from './whole-story';

/** Where nobody knows how many of the hits are real, a page's worth and a little more is looked at at a time. */
const MORE = 14;

/** The stories as they lie there, unparsed: asking fifty of them must not take longer than finding them. */
export async function asTheyLie(
  view: LibraryView,
  rows: readonly StoredRow[],
  withPhotos = true,
): Promise<(SavedStory | undefined)[]> {
  const shelves = readShelves(view);
  const ids = rows.map(({ id }) => id);
  const [bodies, photos] = await Promise.all([
    shelves.bodies(ids),
    withPhotos ? shelves.photos(ids) : [],
  ]);
  return rows.map((row, at) => {
    const body = bodies[at];
    if (body === undefined) return undefined;
    return {
      ...body.story,
      photos: (photos[at] ?? []).map(({ photo }) => photo),
      ...filingOf(row),
    };
  });
}

const hasPhrase = (query: Query): boolean => {
  if (query.kind === 'not') return hasPhrase(query.of);
  if (query.kind === 'every' || query.kind === 'some') return query.of.some(hasPhrase);
  return query.kind === 'phrase';
};

/** What of a query the index could not be sure of: the rest holds for every hit. */
const unsureParts = (query: Query): Query[] =>
  query.kind === 'every' ? query.of.flatMap(unsureParts) : hasPhrase(query) ? [query] : [];

// A damaged story cannot be asked; it stays in the list, where its keeper may find it.
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

/** The ids of those rows whose stories answer a query; photos are read only for those whose text does not. */
async function answering(
  view: LibraryView,
  query: Query,
  rows: readonly StoredRow[],
): Promise<Set<string>> {
  const parts = unsureParts(query);
  const collected = await collectionsIn(view, query);
  const numberOf = new Map(rows.map(({ id, number }) => [id, number]));
  const marked = (mark: string, story: SavedStory): boolean =>
    collected.get(mark)?.has(numberOf.get(story.id) ?? -1) ?? marksOf(story).has(mark);
  const asked = (stories: readonly (SavedStory | undefined)[], of: readonly StoredRow[]) =>
    of.filter((_, at) => parts.every((part) => answers(stories[at], part, marked)));
  // Where nothing is negated, what the text alone answers needs no captions.
  const plain = parts.every(({ kind }) => kind === 'phrase');
  const textual = plain ? asked(await asTheyLie(view, rows, false), rows) : [];
  const yes = new Set(textual.map(({ id }) => id));
  const rest = rows.filter(({ id }) => !yes.has(id));
  for (const { id } of asked(await asTheyLie(view, rest), rest)) yes.add(id);
  return yes;
}

async function rowsOf(view: LibraryView, query: Query, hits: readonly Hit[]): Promise<StoredRow[]> {
  const found = await view.many(
    'rows',
    hits.map(({ id }) => id),
  );
  const rows = found.filter((row) => row !== undefined);
  const unsureIds = new Set(hits.flatMap(({ id, sure }) => (sure ? [] : [id])));
  const unsure = rows.filter(({ id }) => unsureIds.has(id));
  if (unsure.length === 0) return rows;
  const yes = await answering(view, query, unsure);
  return rows.filter(({ id }) => !unsureIds.has(id) || yes.has(id));
}

const collectionMarks = (query: Query): string[] => {
  if (query.kind === 'mark') return isCollectionMark(query.mark) ? [query.mark] : [];
  if (query.kind === 'not') return collectionMarks(query.of);
  return query.kind === 'every' || query.kind === 'some' ? query.of.flatMap(collectionMarks) : [];
};

/** Who is in the collections that a query names: the stories themselves do not know. */
async function collectionsIn(view: LibraryView, query: Query): Promise<Map<string, NumberSet>> {
  const index = storedIndex(view);
  const marks = collectionMarks(query);
  const sets = await Promise.all(marks.map((mark) => index.mark(mark)));
  return new Map(sets.map((set, at) => [marks[at] ?? '', set]));
}

/** Up to `limit` rows of what was found, after a place. */
export async function rowsFound(
  view: LibraryView,
  query: Query,
  found: Found,
  limit: number,
  after?: DocumentPlace,
): Promise<StoredRow[]> {
  const stride = found.sure === found.maybe ? limit : Math.min(limit, 500) + MORE;
  const rows: StoredRow[] = [];
  let from = after;
  while (rows.length < limit) {
    const hits = await found.hits(stride, from);
    rows.push(...(await rowsOf(view, query, hits)));
    from = hits.at(-1);
    if (hits.length < stride) break;
  }
  return rows.slice(0, limit);
}

/** Up to `limit` rows that answer a query, after a place. */
export const searchRows = async (
  view: LibraryView,
  query: Query,
  limit: number,
  after?: DocumentPlace,
): Promise<StoredRow[]> =>
  rowsFound(view, query, await searchIndex(storedIndex(view), query), limit, after);

/** How many stories answer a query. */
export async function countFound(view: LibraryView, query: Query): Promise<number> {
  const found = await searchIndex(storedIndex(view), query);
  if (found.sure === found.maybe) return found.sure;
  return (await rowsFound(view, query, found, found.maybe)).length;
}
