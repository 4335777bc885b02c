// Reading the organisation: tags with their colours, saved searches and collections with their counts.

import type { CollectionRow } from '../../search/organisation-row';
import type { SavedSearch } from '../../search/saved-search';
import { numberSet } from '../../search/segments/number-set';
import { collectionMark, TRASHED } from '../../search/story-marks';
import type { Collection } from '../../story/collection';
import type { TagEntry } from '../../story/tag-colour';
import { countsIn } from '../counts/read-counts';
import { markIn } from '../counts/tag-marks';
import type { Connection } from '../database/connection';
import type { TransactionReader } from '../database/transaction-reader';
import type { OrganisationReader } from '../door/organisation';
import type { RowPage } from '../door/row-page';
import { COUNT_TABLES, countInView, READ_TABLES } from '../lists/list-rows';
import { shownPage } from '../stories/shown-row';
import { organisationKey } from './organisation-key';

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
const byPlace = (a: Collection, b: Collection): number =>
  (a.place ?? Number.MAX_VALUE) - (b.place ?? Number.MAX_VALUE) || byName(a, b);
const rowsOfKind = (reader: TransactionReader, kind: string) =>
  reader.all('organisation', { from: `${kind}:`, to: `${kind}:\uffff` });

async function tagBook(reader: TransactionReader): Promise<TagEntry[]> {
  const [counts, coloured] = await Promise.all([
    countsIn(reader, 'tag'),
    rowsOfKind(reader, 'tag'),
  ]);
  const colours = new Map(
    coloured.flatMap((row) => (row.kind === 'tag' ? [[row.tag, row.colour] as const] : [])),
  );
  return counts.map(({ value, label, count }) => {
    const colour = colours.get(value);
    return { tag: label, count, ...(colour !== undefined && { colour }) };
  });
}

async function savedSearches(reader: TransactionReader): Promise<SavedSearch[]> {
  const rows = await rowsOfKind(reader, 'search');
  const searches = await Promise.all(
    rows.flatMap((row) => {
      if (row.kind !== 'search') return [];
      const { key, kind, ...search } = row;
      const counted = countInView(reader, search.filter);
      return [counted.then((count): SavedSearch => ({ ...search, count }))];
    }),
  );
  return searches.sort(byName);
}

async function counted(
  reader: TransactionReader,
  { key, kind, members, ...collection }: CollectionRow,
): Promise<Collection> {
  if (members.length === 0) return { ...collection, count: 0 };
  const [mine, trash] = await Promise.all(
    [collectionMark(collection.id), TRASHED].map(async (mark) => markIn(reader, mark)),
  );
  const trashed = numberSet(trash ?? []);
  let count = 0;
  for (const number of numberSet(mine ?? []).members()) if (!trashed.has(number)) count += 1;
  return { ...collection, count };
}

async function collections(reader: TransactionReader): Promise<Collection[]> {
  const rows = await rowsOfKind(reader, 'collection');
  const all = rows.flatMap((row) => (row.kind === 'collection' ? [counted(reader, row)] : []));
  return (await Promise.all(all)).sort(byPlace);
}

/** A page of a collection; stories in the trash keep their place in it and are not shown. */
async function collectionPage(
  reader: TransactionReader,
  id: string,
  { limit, after }: { limit: number; after?: string },
): Promise<RowPage> {
  const held = await reader.get('organisation', organisationKey('collection', id));
  const members = held?.kind === 'collection' ? held.members : [];
  const from = Number(after ?? 0) || 0;
  const found = await reader.many('rows', members.slice(from, from + limit));
  const rows = found.filter((row) => row !== undefined && row.trashedAt === undefined);
  const next = from + limit < members.length ? { next: String(from + limit) } : {};
  return shownPage({ rows: rows.filter((row) => row !== undefined), ...next });
}

/** The questions, over one connection. */
export const organisationReader = (connection: Connection): OrganisationReader => ({
  tagBook: () => connection.read([...COUNT_TABLES, 'organisation'], tagBook),
  savedSearches: () => connection.read([...READ_TABLES, 'organisation'], savedSearches),
  collections: () => connection.read(['organisation', 'marks', 'deltas'], collections),
  collectionRows: (id, page) =>
    connection.read(['organisation', 'rows'], (reader) => collectionPage(reader, id, page)),
  organisationRows: () => connection.read(['organisation'], (reader) => reader.all('organisation')),
});
