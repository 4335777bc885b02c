// Finding stories by the index. What the index cannot be sure of is asked of the stories themselves.
import type { Query } from '../search/query';
import type { Found, Hit } from '../search/segments/search-index';
import { searchIndex } from '../search/segments/search-index';
import type { DocumentPlace } from '../search/segments/segment';
import { storyAnswers } from '../search/story-answers';
import type { SavedStory } from '../story/saved-story';
import type { LibraryView } from './library-view';
import { filingOf } from './light-row';
import { storedIndex } from './stored-index';
import type { StoredRow } from './stored-row';
import { readShelves } from './whole-story';

/** Where nobody knows how many of the hits are real, a page's worth and a little more is looked at at a time. */
const MORE = 14;

/** The stories as they lie there, unparsed: asking fifty of them must not take longer than finding them. */
async function asTheyLie(
  view: LibraryView,
  rows: readonly StoredRow[],
): Promise<(SavedStory | undefined)[]> {
  const shelves = readShelves(view);
  const ids = rows.map(({ id }) => id);
  const [bodies, photos] = await Promise.all([shelves.bodies(ids), shelves.photos(ids)]);
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

// A damaged story cannot be asked; it stays in the list, where its keeper may find it.
function answers(story: SavedStory | undefined, query: Query): boolean {
  try {
    return story === undefined || storyAnswers(story, query);
  } catch {
    return true;
  }
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
  const stories = await asTheyLie(view, unsure);
  const wrong = new Set(unsure.flatMap(({ id }, at) => (answers(stories[at], query) ? [] : [id])));
  return rows.filter(({ id }) => !wrong.has(id));
}

/** Up to `limit` rows of what was found, after a place. */
async function rowsFound(
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
