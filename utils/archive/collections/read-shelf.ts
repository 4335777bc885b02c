// Reading the shelf: tags with their colours, saved searches and collections with their counts.

import type { SavedSearch } from '../../search/saved-search';
import { numberSet } from '../../search/segments/number-set';
import { collectionMark, TRASHED } from '../../search/story-marks';
import type { Collection } from '../../story/collection';
import type { TagEntry } from '../../story/tag-colour';
import { countsIn, markIn } from '../counts/kept-sums';
import type { Connection } from '../database/connection';
import type { LibraryView } from '../database/library-view';
import { type ShelvedCollection, shelfKey } from '../database/shelf-row';
import type { RowPage } from '../door/archive';
import type { ShelfReader } from '../door/shelf';
import { countInView, READ_TABLES, SUM_TABLES } from '../lists/list-rows';
import { shownPage } from '../stories/shown-row';

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
const byPlace = (a: Collection, b: Collection): number =>
  (a.place ?? Number.MAX_VALUE) - (b.place ?? Number.MAX_VALUE) || byName(a, b);
const rowsOfKind = (view: LibraryView, kind: string) =>
  view.all('shelf', { from: `${kind}:`, to: `${kind}:\uffff` });

async function tagBook(view: LibraryView): Promise<TagEntry[]> {
  const [counts, coloured] = await Promise.all([countsIn(view, 'tag'), rowsOfKind(view, 'tag')]);
  const colours = new Map(
    coloured.flatMap((row) => (row.kind === 'tag' ? [[row.tag, row.colour] as const] : [])),
  );
  return counts.map(({ value, label, count }) => {
    const colour = colours.get(value);
    return { tag: label, count, ...(colour !== undefined && { colour }) };
  });
}

async function savedSearches(view: LibraryView): Promise<SavedSearch[]> {
  const rows = await rowsOfKind(view, 'search');
  const searches = await Promise.all(
    rows.flatMap((row) => {
      if (row.kind !== 'search') return [];
      const { key, kind, ...search } = row;
      const counted = countInView(view, search.filter);
      return [counted.then((count): SavedSearch => ({ ...search, count }))];
    }),
  );
  return searches.sort(byName);
}

async function counted(
  view: LibraryView,
  { key, kind, members, ...collection }: ShelvedCollection,
): Promise<Collection> {
  if (members.length === 0) return { ...collection, count: 0 };
  const [mine, trash] = await Promise.all(
    [collectionMark(collection.id), TRASHED].map(async (mark) => markIn(view, mark)),
  );
  const trashed = numberSet(trash ?? []);
  let count = 0;
  for (const number of numberSet(mine ?? []).members()) if (!trashed.has(number)) count += 1;
  return { ...collection, count };
}

async function collections(view: LibraryView): Promise<Collection[]> {
  const rows = await rowsOfKind(view, 'collection');
  const all = rows.flatMap((row) => (row.kind === 'collection' ? [counted(view, row)] : []));
  return (await Promise.all(all)).sort(byPlace);
}

/** A page of a collection; stories in the trash keep their place in it and are not shown. */
async function collectionPage(
  view: LibraryView,
  id: string,
  { limit, after }: { limit: number; after?: string },
): Promise<RowPage> {
  const held = await view.get('shelf', shelfKey('collection', id));
  const members = held?.kind === 'collection' ? held.members : [];
  const from = Number(after ?? 0) || 0;
  const found = await view.many('rows', members.slice(from, from + limit));
  const rows = found.filter((row) => row !== undefined && row.trashedAt === undefined);
  const next = from + limit < members.length ? { next: String(from + limit) } : {};
  return shownPage({ rows: rows.filter((row) => row !== undefined), ...next });
}

/** The questions, over one connection. */
export const shelfReader = (connection: Connection): ShelfReader => ({
  tagBook: () => connection.read([...SUM_TABLES, 'shelf'], tagBook),
  savedSearches: () => connection.read([...READ_TABLES, 'shelf'], savedSearches),
  collections: () => connection.read(['shelf', 'marks', 'ledger'], collections),
  collectionRows: (id, page) =>
    connection.read(['shelf', 'rows'], (view) => collectionPage(view, id, page)),
  shelfRows: () => connection.read(['shelf'], (view) => view.all('shelf')),
});
