// Finding stories by the index. What the index cannot be sure of is asked of the stories themselves.
import type { Query } from '../search/query';
import type { Found, Hit } from '../search/segments/search-index';
import { searchIndex } from '../search/segments/search-index';
import type { DocumentPlace } from '../search/segments/segment';
import { storyAnswers } from '../search/story-answers';
import type { LibraryDatabase } from './library-database';
import { storedIndex } from './stored-index';
import type { StoredRow } from './stored-row';
import { wholeStories } from './whole-story';

/** How many hits are asked for at a time while some have to be looked at. */
const STRIDE = 100;

async function rowsOf(
  database: LibraryDatabase,
  query: Query,
  hits: readonly Hit[],
): Promise<StoredRow[]> {
  const rows = await database.rows.bulkGet(hits.map(({ id }) => id));
  const unsure = rows.filter((row, at) => row !== undefined && hits[at]?.sure === false);
  const stories = await wholeStories(
    database,
    unsure.filter((row) => row !== undefined),
  );
  // A damaged story cannot be asked; it stays in the list, where its keeper may find it.
  const wrong = new Set(
    stories.flatMap((story) =>
      story.ok && !storyAnswers(story.value, query) ? [story.value.id] : [],
    ),
  );
  return rows.filter((row) => row !== undefined).filter(({ id }) => !wrong.has(id));
}

/** Up to `limit` rows that answer a query, after a place. Runs inside the caller's transaction. */
export async function searchRows(
  database: LibraryDatabase,
  query: Query,
  limit: number,
  after?: DocumentPlace,
): Promise<StoredRow[]> {
  const found: Found = await searchIndex(storedIndex(database), query);
  const stride = found.sure === found.maybe ? limit : STRIDE;
  const rows: StoredRow[] = [];
  let from = after;
  while (rows.length < limit) {
    const hits = await found.hits(stride, from);
    rows.push(...(await rowsOf(database, query, hits)));
    from = hits.at(-1);
    if (hits.length < stride) break;
  }
  return rows.slice(0, limit);
}

/** How many stories answer a query. Runs inside the caller's transaction. */
export async function countFound(database: LibraryDatabase, query: Query): Promise<number> {
  const found = await searchIndex(storedIndex(database), query);
  if (found.sure === found.maybe) return found.sure;
  return (await searchRows(database, query, found.maybe)).length;
}
