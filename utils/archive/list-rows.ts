// Reading lists: newest save first, by cursor, never by counting or skipping.

import type { StoryFilter } from '../search/story-filter';
import { rowPasses, textPasses } from '../search/story-passes';
import { type WantedWord, wantedWords } from '../search/words';
import type { LibraryDatabase } from './library-database';
import { isWholeList, type List, listLength, listOf, rowsOfList } from './list-of';
import type { Place, StoredRow } from './stored-row';
import { wholeStories } from './whole-story';

/** A stretch of a list. `next` is where to go on; absent at the end. */
export interface ListStretch {
  rows: StoredRow[];
  next?: string;
}

/** How many rows are looked at a time while words are sought in their stories. */
const STRIDE = 100;

const cursorOf = ({ place: [, ms, id] }: StoredRow): string => `${ms}.${id}`;

function placeAt(list: List, cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const dot = cursor.lastIndexOf('.');
  return [list.name, Number(cursor.slice(0, dot)), cursor.slice(dot + 1)];
}

async function withWords(
  database: LibraryDatabase,
  rows: StoredRow[],
  wanted: readonly WantedWord[],
): Promise<StoredRow[]> {
  if (wanted.length === 0) return rows;
  const stories = await wholeStories(database, rows);
  return rows.filter((_, at) => {
    const story = stories[at];
    return story !== undefined && textPasses(story, wanted);
  });
}

/** Up to `limit` rows that pass a filter, after a cursor. */
export function listRows(
  database: LibraryDatabase,
  filter: StoryFilter,
  { limit, after }: { limit: number; after?: string },
): PromiseLike<ListStretch> {
  const wanted = wantedWords(filter.text);
  const { rows, bodies, photos, counts } = database;
  return database.transaction('r', [rows, bodies, photos, counts], async () => {
    const list = await listOf(database, filter);
    // One row more than asked for tells whether there is a next page.
    const stride = wanted.length === 0 ? limit + 1 : STRIDE;
    const found: StoredRow[] = [];
    let cursor = after;
    while (found.length <= limit) {
      const looked = await rowsOfList(database, list, placeAt(list, cursor))
        .filter((row) => rowPasses(row, filter))
        .limit(stride)
        .toArray();
      found.push(...(await withWords(database, looked, wanted)));
      const last = looked.at(-1);
      if (last === undefined || looked.length < stride) break;
      cursor = cursorOf(last);
    }
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return { rows: page, ...(found.length > limit && last && { next: cursorOf(last) }) };
  });
}

/** How many stories pass a filter. Whole lists are answered from the kept counts. */
export async function countRows(database: LibraryDatabase, filter: StoryFilter): Promise<number> {
  if (isWholeList(filter)) return listLength(database, await listOf(database, filter));
  const stretch = await listRows(database, filter, { limit: Number.MAX_SAFE_INTEGER - 1 });
  return stretch.rows.length;
}
