// Deleting for good what lies in the trash: rows, bodies, photos, versions, counts, marks, and the index's knowledge of them.

import { emptyEntry, type JournalEntry } from '../../recovery/journal-entry';
import { collectionMark } from '../../search/story-marks';
import { Deltas } from '../counts/deltas';
import type { LibraryDatabase } from '../database/library-database';
import { moment, TRASH } from '../database/stored-row';
import type { StoredRow } from '../database/tables';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import { TRASH_DAYS } from '../door/story-filing';
import { unindex } from '../index/index-stories';
import { forgetPictures } from '../pictures/keep-pictures';
import { written } from '../stories/put-stories';
import { setTombs } from '../stories/tombstones';

const DAY = 86_400_000;

async function leaveCollections(
  database: LibraryDatabase,
  rows: readonly StoredRow[],
  deltas: Deltas,
  entry: JournalEntry,
) {
  const gone = new Map(rows.map(({ id, number }) => [id, number]));
  for (const row of await database.organisation.toArray()) {
    if (row.kind !== 'collection' || !row.members.some((id) => gone.has(id))) continue;
    for (const id of row.members) {
      const number = gone.get(id);
      if (number !== undefined) deltas.mark(collectionMark(row.id), number, false);
    }
    const left = { ...row, members: row.members.filter((id) => !gone.has(id)) };
    await database.organisation.put(left);
    entry.rows.push({ table: 'organisation', key: row.key, value: left });
  }
}

/** Deletes stories and all that is beside them, inside the caller's transaction. */
export async function deleteRows(
  database: LibraryDatabase,
  writer: TransactionWriter,
  rows: readonly StoredRow[],
  entry: JournalEntry,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const deltas = new Deltas();
  for (const row of rows) deltas.note(row, undefined);
  await leaveCollections(database, rows, deltas, entry);
  await database.rows.bulkDelete(ids);
  await database.bodies.bulkDelete(ids);
  for (const id of ids)
    await database.photos.where('[storyId+order]').between([id], [id, []]).delete();
  await database.versions.where('storyId').anyOf(ids).delete();
  await forgetPictures(database, ids, entry);
  await database.indexTail.bulkDelete(ids);
  await unindex(writer, new Set(rows.map(({ number }) => number)));
  await deltas.write(database);
}

/** Deletes stories again that the recovery copy says were deleted for good; says how many were still there. */
export const deleteAgain = (database: LibraryDatabase, ids: readonly string[]): Promise<number> =>
  database.transaction('rw', [...deleted(database), database.state], async (within) => {
    const held = await database.rows.bulkGet([...ids]);
    const rows = held.filter((row) => row !== undefined);
    await deleteRows(database, database.writer(within), rows, emptyEntry());
    return rows.length;
  });

/** The tables that deleting for good touches. */
export const deleted = (database: LibraryDatabase) => [
  ...written(database),
  database.organisation,
  database.pictures,
];

/** Deletes the stories in the trash that `chosen` chooses, in one transaction, and sets them tombstones; says how many. */
const purgeWhere = (
  database: LibraryDatabase,
  now: Date,
  chosen: (row: StoredRow) => boolean,
): Promise<number> =>
  writeTransaction(database, deleted(database), async (entry, _, writer) => {
    const trash = await database.rows.where('place').between([TRASH], [TRASH, []]).toArray();
    const rows = trash.filter(chosen);
    const ids = rows.map(({ id }) => id);
    await deleteRows(database, writer, rows, entry);
    await setTombs(database, ids, now, entry);
    entry.gone.push(...ids);
    await startClocks(database, trash, new Set(ids), now);
    return rows.length;
  });

/** Deletes what lies in the trash: the stories named, or all. */
export function purgeTrash(
  database: LibraryDatabase,
  ids: readonly string[] | undefined,
  now: Date,
): Promise<number> {
  const named = ids && new Set(ids);
  return purgeWhere(database, now, ({ id }) => named?.has(id) ?? true);
}

/**
 * Since when a story has been in the trash here: not before it was last seen, whatever the clock said. What its record says of
 * the day may come from a file and counts for nothing.
 */
const trashedSince = ({ trashedHere, savedAt, lastSeenAt }: StoredRow): number =>
  trashedHere === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(moment(trashedHere), moment(savedAt), moment(lastSeenAt));

/** Thirty days run from now for what is in the trash and does not know since when: it came from the recovery copy. */
async function startClocks(
  { rows }: LibraryDatabase,
  trash: readonly StoredRow[],
  gone: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const trashedHere = now.toISOString();
  const unknown = trash.filter((row) => row.trashedHere === undefined && !gone.has(row.id));
  await rows.bulkPut(unknown.map((row) => ({ ...row, trashedHere })));
}

/** Deletes what has lain in the trash for too long. */
export const purgeExpired = (database: LibraryDatabase, now: Date): Promise<number> =>
  purgeWhere(database, now, (row) => now.getTime() - trashedSince(row) > TRASH_DAYS * DAY);
