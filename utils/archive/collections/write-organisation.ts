// Saved searches and collections: kept, renamed, filled, dropped.

import type { CollectionRow, OrganisationRow } from '../../search/organisation-row';
import type { SearchToKeep } from '../../search/saved-search';
import { collectionMark } from '../../search/story-marks';
import type { CollectionLabel } from '../../story/collection';
import { Deltas } from '../counts/deltas';
import type { LibraryDatabase } from '../database/library-database';
import { writeTransaction } from '../database/write-transaction';
import { organisationKey } from './organisation-key';

const put = (database: LibraryDatabase, value: OrganisationRow): Promise<string> =>
  writeTransaction(database, [database.organisation], async (entry) => {
    const held = await database.organisation.get(value.key);
    // What was there before keeps its day, and a collection its stories and its place.
    const kept = held && { createdAt: 'createdAt' in held ? held.createdAt : undefined };
    const { members, place } = held?.kind === 'collection' ? held : {};
    const row: OrganisationRow = {
      ...value,
      ...(kept?.createdAt && { createdAt: kept.createdAt }),
      ...(members && { members }),
      ...(place !== undefined && { place }),
    };
    await database.organisation.put(row);
    entry.rows.push({ table: 'organisation', key: row.key, value: row });
    return value.key;
  });

/** Keeps a search; answers with its id. */
export async function keepSearch(
  database: LibraryDatabase,
  { id = crypto.randomUUID(), ...search }: SearchToKeep,
  now: Date,
): Promise<string> {
  const createdAt = now.toISOString();
  await put(database, {
    ...search,
    key: organisationKey('search', id),
    kind: 'search',
    id,
    createdAt,
  });
  return id;
}

/** Begins a collection or renames one; answers with its id. */
export async function keepCollection(
  database: LibraryDatabase,
  { id = crypto.randomUUID(), name, note }: CollectionLabel & { id?: string },
  now: Date,
): Promise<string> {
  const key = organisationKey('collection', id);
  const createdAt = now.toISOString();
  const label = { name, ...(note && { note }) };
  await put(database, { ...label, key, kind: 'collection', id, createdAt, members: [] });
  return id;
}

/** Puts collections in an order; says how many have another place than before. */
export const orderCollections = (
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<number> =>
  writeTransaction(database, [database.organisation], async (entry) => {
    const held = await database.organisation.bulkGet(
      ids.map((id) => organisationKey('collection', id)),
    );
    const moved = held
      .filter((row) => row?.kind === 'collection')
      .flatMap((row, place) => (row.place === place ? [] : [{ ...row, place }]));
    await database.organisation.bulkPut(moved);
    for (const row of moved) entry.rows.push({ table: 'organisation', key: row.key, value: row });
    return moved.length;
  });

/** Drops a saved search; says how many there were. */
export const dropSearch = (database: LibraryDatabase, id: string): Promise<number> =>
  writeTransaction(database, [database.organisation], async (entry) => {
    const key = organisationKey('search', id);
    if ((await database.organisation.get(key)) === undefined) return 0;
    await database.organisation.delete(key);
    entry.rows.push({ table: 'organisation', key });
    return 1;
  });

/** Rewrites the stories of a collection; says how many came, went or, if none did, moved. */
const changeMembers = (
  database: LibraryDatabase,
  id: string,
  change: (members: readonly string[]) => readonly string[],
  drop = false,
): Promise<number> =>
  writeTransaction(
    database,
    [database.organisation, database.rows, database.deltas],
    async (entry) => {
      const key = organisationKey('collection', id);
      const held = await database.organisation.get(key);
      if (held?.kind !== 'collection') return 0;
      const rows = await database.rows.bulkGet([...change(held.members)]);
      const members = rows.flatMap((row) => (row ? [row.id] : []));
      const [had, has] = [new Set(held.members), new Set(members)];
      const changed = [
        ...members.filter((one) => !had.has(one)),
        ...held.members.filter((one) => !has.has(one)),
      ];
      const deltas = new Deltas();
      for (const row of await database.rows.bulkGet(changed))
        if (row) deltas.mark(collectionMark(id), row.number, has.has(row.id));
      await deltas.write(database);
      const value: CollectionRow = { ...held, members };
      if (drop) await database.organisation.delete(key);
      else await database.organisation.put(value);
      entry.rows.push({ table: 'organisation', key, ...(!drop && { value }) });
      return drop ? 1 : changed.length;
    },
  );

/** Drops a collection; its stories stay in the library. */
export const dropCollection = (database: LibraryDatabase, id: string): Promise<number> =>
  changeMembers(database, id, () => [], true);

/** Puts stories into a collection before one of its own, or at its end; those in it already move. */
export const collect = (
  database: LibraryDatabase,
  id: string,
  ids: readonly string[],
  before?: string,
): Promise<number> =>
  changeMembers(database, id, (members) => {
    const coming = new Set(ids);
    const staying = members.filter((one) => !coming.has(one));
    const found = before === undefined ? -1 : staying.indexOf(before);
    const at = found < 0 ? staying.length : found;
    return [...staying.slice(0, at), ...coming, ...staying.slice(at)];
  });

/** Takes stories out of a collection. */
export const uncollect = (
  database: LibraryDatabase,
  id: string,
  ids: readonly string[],
): Promise<number> => {
  const going = new Set(ids);
  return changeMembers(database, id, (members) => members.filter((one) => !going.has(one)));
};
