// Filing what a backup holds beside its stories: earlier versions and the shelf. What the library has already stays.
import type { KeptVersion } from '../recovery/journal-entry';
import { journalled } from './journalled';
import type { LibraryDatabase } from './library-database';
import { markCollections } from './mark-collections';
import type { ShelfRow } from './shelf-row';

async function lackingVersions(
  database: LibraryDatabase,
  versions: readonly KeptVersion[],
): Promise<KeptVersion[]> {
  const ids = [...new Set(versions.map(({ storyId }) => storyId))];
  const held = await database.versions.where('storyId').anyOf(ids).toArray();
  const named = ({ storyId, contentHash, lastSeenAt }: KeptVersion) =>
    `${storyId} ${contentHash} ${lastSeenAt}`;
  const known = new Set(held.map(named));
  return versions.filter((version) => !known.has(named(version)));
}

// A collection that is there already gains the stories it lacks, at its end.
function merged(row: ShelfRow, held: ShelfRow | undefined): ShelfRow | undefined {
  if (held === undefined) return row;
  if (row.kind !== 'collection' || held.kind !== 'collection') return undefined;
  const more = row.members.filter((id) => !held.members.includes(id));
  return more.length > 0 ? { ...held, members: [...held.members, ...more] } : undefined;
}

/** Files versions and rows of the shelf in one transaction; says how many were new. */
export const fileBeside = (
  database: LibraryDatabase,
  versions: readonly KeptVersion[],
  rows: readonly ShelfRow[],
): Promise<number> => {
  const { versions: kept, shelf, rows: stories, marks, ledger } = database;
  return journalled(database, [kept, shelf, stories, marks, ledger], async (entry) => {
    const lacking = await lackingVersions(database, versions);
    await kept.bulkAdd(lacking);
    entry.versions.push(...lacking);
    const held = await shelf.bulkGet(rows.map(({ key }) => key));
    const changed = rows.flatMap((row, at) => merged(row, held[at]) ?? []);
    await shelf.bulkPut(changed);
    for (const row of changed) entry.rows.push({ table: 'shelf', key: row.key, value: row });
    if (changed.length > 0) await markCollections(database);
    return lacking.length + changed.length;
  });
};
