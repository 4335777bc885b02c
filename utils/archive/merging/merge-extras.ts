// Taking in what the copy of another history has beside its stories: earlier versions, the organisation, what is kept of pictures.
import type { KeptRow } from '../../recovery/journal-entry';
import type { KeptVersion } from '../../story/earlier-version';
import { markCollections } from '../collections/mark-collections';
import type { LibraryDatabase } from '../database/library-database';
import { writeTransaction } from '../database/write-transaction';
import { importExtras } from './import-extras';

/** The tables whose rows are taken in. What another keeps, such as what was deleted for good, speaks for its own history only. */
const TABLES = ['organisation', 'pictures'];

function membersOf(row: unknown): string[] {
  const members: unknown = Object(row).members;
  return Array.isArray(members) ? members.filter((id) => typeof id === 'string') : [];
}

/** A row that is lacking, or a collection with the stories it lacks at its end; undefined where nothing is. */
function more(held: unknown, value: unknown): unknown {
  if (held === undefined) return value;
  const own = new Set(membersOf(held));
  const others = membersOf(value).filter((id) => !own.has(id));
  return others.length > 0 ? { ...Object(held), members: [...own, ...others] } : undefined;
}

function mergeRows(database: LibraryDatabase, kept: readonly KeptRow[]): Promise<void> {
  const { organisation, pictures, rows, marks, deltas } = database;
  return writeTransaction(
    database,
    [organisation, pictures, rows, marks, deltas],
    async (entry) => {
      for (const { table, key, value } of kept) {
        if (value === undefined || !TABLES.includes(table)) continue;
        const put = more(await database.table(table).get(key), value);
        if (put === undefined) continue;
        await database.table(table).put(put);
        entry.rows.push({ table, key, value: put });
      }
      await markCollections(database);
    },
  );
}

/** Takes rows and versions in; versions of stories that are not here stay out. */
export async function mergeExtras(
  database: LibraryDatabase,
  versions: readonly KeptVersion[],
  rows: readonly KeptRow[],
): Promise<void> {
  const ids = [...new Set(versions.map(({ storyId }) => storyId))];
  const held = await database.rows.bulkGet(ids);
  const there = new Set(held.flatMap((row) => (row ? [row.id] : [])));
  await importExtras(
    database,
    versions.filter(({ storyId }) => there.has(storyId)),
    [],
  );
  if (rows.length > 0) await mergeRows(database, rows);
}
