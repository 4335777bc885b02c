// Which list a filter is read from: the shortest one that holds every story the filter may let through.
import type { Collection } from 'dexie';
import type { StoryFilter } from '../search/story-filter';
import { fold } from '../text/fold';
import type { LibraryDatabase } from './library-database';
import { KEPT, type Place, type StoredRow, TRASH } from './stored-row';

/** A list by its index, and the name its places begin with. */
export interface List {
  index: 'place' | 'tagPlaces' | 'publisherPlace';
  name: string | number;
}

/** How many stories a list holds; answered from the counts, never by counting. */
export async function listLength(database: LibraryDatabase, list: List): Promise<number> {
  if (list.index === 'tagPlaces') return countOf(database, 'tag', String(list.name));
  if (list.index === 'publisherPlace') return countOf(database, 'publisher', String(list.name));
  return countOf(database, list.name === TRASH ? 'trash' : 'kept', '');
}

const countOf = async (
  database: LibraryDatabase,
  kind: 'kept' | 'trash' | 'tag' | 'publisher',
  value: string,
): Promise<number> => (await database.counts.get([kind, value]))?.count ?? 0;

/** The list to read for a filter. */
export async function listOf(database: LibraryDatabase, filter: StoryFilter): Promise<List> {
  // The trash has no lists of its own: it is small, and emptied.
  if (filter.trashed) return { index: 'place', name: TRASH };
  const lists = filter.tags.map((tag): List => ({ index: 'tagPlaces', name: fold(tag) }));
  if (filter.publisher !== undefined)
    lists.push({ index: 'publisherPlace', name: filter.publisher });
  const lengths = await Promise.all(lists.map((list) => listLength(database, list)));
  const shortest = lengths.indexOf(Math.min(...lengths));
  return lists[shortest] ?? { index: 'place', name: KEPT };
}

/** Whether a filter asks for nothing but one whole list, so that its length is its count. */
export const isWholeList = ({ text, tags, publisher, from, to, trashed }: StoryFilter): boolean =>
  text.trim() === '' &&
  from === undefined &&
  to === undefined &&
  tags.length + (publisher === undefined ? 0 : 1) <= (trashed ? 0 : 1);

/** The rows of a list, newest save first, after a place. */
export function rowsOfList(
  database: LibraryDatabase,
  { index, name }: List,
  after: Place | undefined,
): Collection<StoredRow, string> {
  return database.rows
    .where(index)
    .between([name], after ?? [name, []], true, false)
    .reverse();
}
