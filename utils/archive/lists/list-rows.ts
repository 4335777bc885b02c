// Reading lists, newest save first. A whole list is read by cursor; whatever is narrowed further is found by the index.

import { filterQuery } from '../../search/filter-query';
import type { DocumentPlace } from '../../search/segments/segment';
import type { StoryFilter } from '../../search/story-filter';
import type { Connection } from '../database/connection';
import type { TableName } from '../database/library-tables';
import type { StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { type List, listLength, rowsOfList, wholeListOf } from './list-of';
import { countFound, searchRows } from './search-rows';

/** A stretch of a list. `next` is where to go on; absent at the end. */
export interface ListStretch {
  rows: StoredRow[];
  next?: string;
}

/** The cursor behind a row. */
export const cursorOf = ({ place: [, ms, id] }: StoredRow): string => `${ms}.${id}`;

/** The place a cursor stands for. */
export function placeAt(cursor: string | undefined): DocumentPlace | undefined {
  if (cursor === undefined) return undefined;
  const dot = cursor.lastIndexOf('.');
  return { savedMs: Number(cursor.slice(0, dot)), id: cursor.slice(dot + 1) };
}

/** The tables that counts are read from. */
export const COUNT_TABLES: readonly TableName[] = ['counts', 'deltas'];

/** The tables that reading stories by a filter touches. */
export const READ_TABLES: readonly TableName[] = [
  'rows',
  'bodies',
  'photos',
  'counts',
  'marks',
  'deltas',
  'indexTail',
  'indexHeads',
  'indexBlocks',
  'indexPlaces',
  'indexNumbers',
  'indexColumns',
];

const listed = (
  reader: TransactionReader,
  list: List,
  limit: number,
  after: DocumentPlace | undefined,
): Promise<StoredRow[]> =>
  rowsOfList(reader, list, limit, after && { after: [list.name, after.savedMs, after.id] });

/** Up to `limit` rows that pass a filter, after a cursor. */
export async function rowsInView(
  reader: TransactionReader,
  filter: StoryFilter,
  { limit, after }: { limit: number; after?: string },
): Promise<ListStretch> {
  const place = placeAt(after);
  const list = wholeListOf(filter);
  // One row more than asked for tells whether there is a next page.
  const found = list
    ? await listed(reader, list, limit + 1, place)
    : await searchRows(reader, filterQuery(filter), limit + 1, place);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, ...(found.length > limit && last && { next: cursorOf(last) }) };
}

/** The same in a transaction of its own. */
export const listRows = (
  connection: Connection,
  filter: StoryFilter,
  page: { limit: number; after?: string },
): Promise<ListStretch> =>
  connection.read(wholeListOf(filter) ? ['rows'] : READ_TABLES, (reader) =>
    rowsInView(reader, filter, page),
  );

/** How many stories pass a filter. */
export function countInView(reader: TransactionReader, filter: StoryFilter): Promise<number> {
  const list = wholeListOf(filter);
  return list ? listLength(reader, list) : countFound(reader, filterQuery(filter));
}

/** The same in a transaction of its own. Whole lists are answered from the kept counts. */
export function countRows(connection: Connection, filter: StoryFilter): Promise<number> {
  const tables = wholeListOf(filter) ? COUNT_TABLES : READ_TABLES;
  return connection.read(tables, (reader) => countInView(reader, filter));
}
