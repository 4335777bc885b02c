// Writing what is kept of pictures. A row a picture; each change is kept twice, as every write.
import type { JournalEntry } from '../../recovery/journal-entry';
import type { KeptPicture, PictureKey, PictureRow, WantedPicture } from '../../story/kept-picture';
import type { Photo } from '../../story/photo';
import type { LibraryDatabase } from '../database/library-database';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import type { PictureToFetch } from '../door/pictures';

/** Stories whose pictures are wanted in one transaction. */
const AT_ONCE = 100;
const TABLE = 'pictures';

type Key = [string, string];
const keyOf = ({ storyId, address }: PictureRow): Key => [storyId, address];

const note = (rows: readonly PictureRow[], entry: JournalEntry): void => {
  entry.rows.push(...rows.map((value) => ({ table: TABLE, key: keyOf(value), value })));
};

async function put(
  { pictures }: LibraryDatabase,
  rows: readonly PictureRow[],
  entry: JournalEntry,
): Promise<void> {
  await pictures.bulkPut(rows);
  note(rows, entry);
}

async function drop(
  { pictures }: LibraryDatabase,
  rows: readonly PictureRow[],
  entry: JournalEntry,
): Promise<void> {
  await pictures.bulkDelete(rows.map(keyOf));
  entry.rows.push(...rows.map((row) => ({ table: TABLE, key: keyOf(row) })));
}

const ofStories = async (
  { pictures }: LibraryDatabase,
  ids: readonly string[],
): Promise<PictureRow[]> => {
  const found = await Promise.all(
    ids.map((id) => pictures.where('[storyId+address]').between([id], [id, []]).toArray()),
  );
  return found.flat();
};

const wantedOf = (storyId: string, { contentUrl, alternateUrls }: Photo, at: string) =>
  contentUrl === undefined
    ? []
    : [
        {
          state: 'wanted' as const,
          storyId,
          address: contentUrl,
          at,
          ...(alternateUrls?.length && { others: alternateUrls }),
        },
      ];

/** Wants what is not kept of some stories' pictures, inside the caller's transaction; says how many are wanted then. */
export async function wantIn(
  writer: TransactionWriter,
  ids: readonly string[],
  at: string,
  entry: JournalEntry,
): Promise<number> {
  const held = await writer.many('rows', ids);
  const there = held.flatMap((row) => (row && row.trashedAt === undefined ? [row.id] : []));
  const of = (id: string) => ({ from: [id], to: [id, []] });
  const [printed, known] = await Promise.all([
    Promise.all(there.map((id) => writer.all('photos', of(id)))),
    Promise.all(there.map((id) => writer.all('pictures', of(id)))),
  ]);
  const states = new Map(known.flat().map((row) => [keyOf(row).join(' '), row.state]));
  const wanted = new Map<string, WantedPicture>();
  for (const { storyId, photo } of printed.flat())
    for (const row of wantedOf(storyId, photo, at)) wanted.set(keyOf(row).join(' '), row);
  const fresh = [...wanted].filter(([key]) => (states.get(key) ?? 'failed') === 'failed');
  const before = [...wanted.keys()].filter((key) => states.get(key) === 'wanted');
  const rows = fresh.map(([, row]) => row);
  await writer.write({ table: TABLE, put: rows });
  note(rows, entry);
  return fresh.length + before.length;
}

/** Wants what is not kept of some stories' pictures, in one transaction. */
const wantSome = (database: LibraryDatabase, ids: readonly string[], at: string): Promise<number> =>
  writeTransaction(
    database,
    [database.rows, database.photos, database.pictures],
    (entry, _, writer) => wantIn(writer, ids, at, entry),
  );

/** Wants the pictures of stories. What was wanted before stays so; what could not be had is wanted again. */
export async function wantPictures(
  database: LibraryDatabase,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  let wanted = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE)
    wanted += await wantSome(database, ids.slice(from, from + AT_ONCE), now.toISOString());
  return wanted;
}

/** Lets go of what is wanted: of some stories, or altogether. */
export const unwantPictures = (
  database: LibraryDatabase,
  ids?: readonly string[],
): Promise<number> =>
  writeTransaction(database, [database.pictures], async (entry) => {
    const rows = ids
      ? (await ofStories(database, ids)).filter(({ state }) => state === 'wanted')
      : await inState(database, 'wanted').toArray();
    await drop(database, rows, entry);
    return rows.length;
  });

const inState = ({ pictures }: LibraryDatabase, state: PictureRow['state']) =>
  pictures.where('[state+at]').between([state], [state, []]);

/** The wanted pictures, those wanted last first. */
export const wantedPictures = async (database: LibraryDatabase): Promise<PictureKey[]> =>
  // One request for all of them; read backwards it would be one for each.
  (await inState(database, 'wanted').primaryKeys()).reverse();

/** Those that are still wanted, with the pages that print them. What lies in the trash waits for its story. */
export const picturesToFetch = (
  database: LibraryDatabase,
  wanted: readonly PictureKey[],
): Promise<PictureToFetch[]> =>
  database.transaction('r', [database.pictures, database.rows], async () => {
    const held = await database.pictures.bulkGet(wanted.map(([id, address]): Key => [id, address]));
    const ids = [...new Set(wanted.map(([id]) => id))];
    const rows = new Map((await database.rows.bulkGet(ids)).map((row) => [row?.id, row]));
    const beside = new Map<string, number>();
    for (const row of await ofStories(database, ids))
      if (row.state === 'kept') beside.set(row.storyId, (beside.get(row.storyId) ?? 0) + row.bytes);
    return held.flatMap((one) => {
      const story = rows.get(one?.storyId);
      if (one?.state !== 'wanted' || !story || story.trashedAt !== undefined) return [];
      return { wanted: one, page: story.url, beside: beside.get(one.storyId) ?? 0 };
    });
  });

/** Notes what became of a wanted picture, if it is still wanted. */
export const notePicture = (database: LibraryDatabase, row: PictureRow): Promise<boolean> =>
  writeTransaction(database, [database.pictures], async (entry) => {
    const held = await database.pictures.get(keyOf(row));
    if (held?.state !== 'wanted') return false;
    await put(database, [row], entry);
    return true;
  });

/** Files kept pictures of stories the library has. */
export const putPictures = (
  database: LibraryDatabase,
  rows: readonly KeptPicture[],
): Promise<number> =>
  writeTransaction(database, [database.pictures, database.rows], async (entry) => {
    const stories = await database.rows.bulkGet(rows.map(({ storyId }) => storyId));
    const held = await database.pictures.bulkGet(rows.map(keyOf));
    const fresh = rows.filter((_, at) => stories[at] && held[at]?.state !== 'kept');
    await put(database, fresh, entry);
    return fresh.length;
  });

/** Turns the kept pictures of some hashes into pictures that are damaged. */
export const noteDamaged = (
  database: LibraryDatabase,
  hashes: readonly string[],
  now: Date,
): Promise<number> =>
  writeTransaction(database, [database.pictures], async (entry) => {
    const rows = await database.pictures.where('sha256').anyOf(hashes).toArray();
    const at = now.toISOString();
    const damaged = rows.map(
      ({ storyId, address }): PictureRow => ({
        state: 'failed',
        storyId,
        address,
        at,
        reason: 'damaged',
      }),
    );
    await put(database, damaged, entry);
    return damaged.length;
  });

/** The hashes that some picture needs. */
export async function neededHashes(
  { pictures }: LibraryDatabase,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = await pictures.where('sha256').anyOf(hashes).uniqueKeys();
  return new Set(keys.map(String));
}

/** Forgets the pictures of stories that are deleted for good. Runs inside the caller's transaction. */
export async function forgetPictures(
  database: LibraryDatabase,
  ids: readonly string[],
  entry: JournalEntry,
): Promise<void> {
  const rows = await ofStories(database, ids);
  if (rows.length > 0) await drop(database, rows, entry);
}
