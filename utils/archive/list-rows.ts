// Reading lists, newest save first. A whole list is read by cursor; whatever is narrowed further is found by the index.
import { filterQuery } from '../search/filter-query';
import type { DocumentPlace } from '../search/segments/segment';
import type { StoryFilter } from '../search/story-filter';
import { indexTables } from './index-stories';
import type { LibraryDatabase } from './library-database';
import { type List, listLength, rowsOfList, wholeListOf } from './list-of';
import { countFound, searchRows } from './search-rows';
import type { StoredRow } from './stored-row';

/** A stretch of a list. `next` is where to go on; absent at the end. */
export interface ListStretch {
  rows: StoredRow[];
  next?: string;
}

const cursorOf = ({ place: [, ms, id] }: StoredRow): string => `${ms}.${id}`;

function placeAt(cursor: string | undefined): DocumentPlace | undefined {
  if (cursor === undefined) return undefined;
  const dot = cursor.lastIndexOf('.');
  return { savedMs: Number(cursor.slice(0, dot)), id: cursor.slice(dot + 1) };
}

/** The tables that reading stories by a filter touches. */
export const readTables = (database: LibraryDatabase) => [
  database.rows,
  database.bodies,
  database.photos,
  database.counts,
  ...indexTables(database),
];

const listed = (
  database: LibraryDatabase,
  list: List,
  limit: number,
  after: DocumentPlace | undefined,
): PromiseLike<StoredRow[]> =>
  rowsOfList(database, list, after && [list.name, after.savedMs, after.id])
    .limit(limit)
    .toArray();

/** Up to `limit` rows that pass a filter, after a cursor. */
export function listRows(
  database: LibraryDatabase,
  filter: StoryFilter,
  { limit, after }: { limit: number; after?: string },
): PromiseLike<ListStretch> {
  const place = placeAt(after);
  return database.transaction('r', readTables(database), async () => {
    const list = wholeListOf(filter);
    // One row more than asked for tells whether there is a next page.
    const found = list
      ? await listed(database, list, limit + 1, place)
      : await searchRows(database, filterQuery(filter), limit + 1, place);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return { rows, ...(found.length > limit && last && { next: cursorOf(last) }) };
  });
}

/** How many stories pass a filter. Whole lists are answered from the kept counts. */
export function countRows(database: LibraryDatabase, filter: StoryFilter): PromiseLike<number> {
  const list = wholeListOf(filter);
  if (list) return listLength(database, list);
  return database.transaction('r', readTables(database), () =>
    countFound(database, filterQuery(filter)),
  );
}
