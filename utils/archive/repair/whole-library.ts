// Reading the whole library a part at a time, as the recovery copy is rewritten from it.

import * as v from 'valibot';
import type { OpenWrite } from '../../recovery/journal';
import { emptyEntry, type JournalEntry, KeptKey } from '../../recovery/journal-entry';
import type { BasePart } from '../../recovery/library-journal';
import type { LibraryDatabase } from '../database/library-database';
import { KEPT_TABLES } from '../database/schema-versions';
import type { StoredRow } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { JOURNAL } from '../database/write-transaction';
import { wholeStories } from '../stories/whole-story';

const PART = 200;

const read = (database: LibraryDatabase) => [
  database.rows,
  database.bodies,
  database.photos,
  database.versions,
  database.state,
];

/** What an entry would say of some stories as they are now; how many of them are damaged. */
async function noteStories(
  reader: TransactionReader,
  rows: readonly StoredRow[],
  entry: JournalEntry,
): Promise<number> {
  let damaged = 0;
  for (const story of await wholeStories(reader, rows)) {
    if (story.ok) entry.stories.push(story.value);
    else damaged++;
  }
  const versions = await Promise.all(
    rows.map(({ id }) => reader.all('versions', { index: 'storyId', from: id, to: id })),
  );
  for (const { key, ...version } of versions.flat()) entry.versions.push(version);
  return damaged;
}

/** What an entry would say of some rows of the other tables as they are now. */
async function noteRows(database: LibraryDatabase, rows: OpenWrite['rows'], entry: JournalEntry) {
  for (const { table, key } of rows) {
    const value: unknown = await database.table(table).get(key);
    entry.rows.push(value === undefined ? { table, key } : { table, key, value });
  }
}

/** What the entry of a write would say that was never kept: what it touched, as it is now. */
export async function entryOf(
  database: LibraryDatabase,
  { stories, rows }: OpenWrite,
): Promise<JournalEntry> {
  const entry = emptyEntry();
  await database.transaction('r', read(database), async (within) => {
    const reader = database.writer(within);
    const there = (await reader.many('rows', stories)).filter((row) => row !== undefined);
    await noteStories(reader, there, entry);
    const known = new Set(there.map(({ id }) => id));
    entry.gone.push(...stories.filter((id) => !known.has(id)));
  });
  await noteRows(database, rows, entry);
  return entry;
}

/** The whole library. `damaged` is told how many stories of a part cannot be read. */
export async function* wholeLibrary(
  database: LibraryDatabase,
  damaged: (howMany: number) => void,
): AsyncGenerator<BasePart, void, void> {
  let after = '';
  for (;;) {
    const entry = emptyEntry();
    const part = await database.transaction('r', read(database), async (within) => {
      const reader = database.writer(within);
      const number = (await reader.own(JOURNAL))?.value ?? 0;
      const rows = await reader.all('rows', { from: after, after: true, count: PART });
      damaged(await noteStories(reader, rows, entry));
      return { number, rows };
    });
    const last = part.rows.at(-1);
    if (last === undefined) break;
    after = last.id;
    yield { number: part.number, entry };
  }
  const number = (await database.state.get(JOURNAL))?.value ?? 0;
  const entry = emptyEntry();
  for (const table of KEPT_TABLES) {
    const keys: unknown[] = await database.table(table).toCollection().primaryKeys();
    await noteRows(
      database,
      keys.filter((key) => v.is(KeptKey, key)).map((key) => ({ table, key })),
      entry,
    );
  }
  yield { number, entry };
}
