// Holding every story's filing, and the rows beside the stories, against the recovery copy. A store without check sums of its
// own changes a letter of a note without a word; every line of the copy has one, and the copy is as new as the database where
// no write is missing in it.

import { coverageOf } from '../../recovery/coverage';
import type { KeptRow } from '../../recovery/journal-entry';
import type { JournalFile } from '../../recovery/journal-file';
import { latestState } from '../../recovery/latest-state';
import type { LibraryJournal } from '../../recovery/library-journal';
import type { Filing } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { LibraryDatabase } from '../database/library-database';
import type { StoredRow } from '../database/tables';
import { JOURNAL } from '../database/write-transaction';
import { filingOf } from '../stories/light-row';
import { refiled } from '../stories/put-filings-back';

/** What the copy says of filings and of the rows of other tables. */
interface Said {
  filings: Map<string, Filing>;
  rows: Map<string, KeptRow>;
}

const keyOf = ({ table, key }: { table: string; key: unknown }): string =>
  `${table} ${JSON.stringify(key)}`;

/**
 * What the newest files say, as far as it is sure to be the last word. A torn line of a base hides nothing newer than an entry
 * does, and no other line speaks of the same; a torn entry may take back whatever is older.
 */
async function saidIn({ place }: LibraryJournal, files: readonly JournalFile[]): Promise<Said> {
  const said: Said = { filings: new Map(), rows: new Map() };
  const parts = latestState(place, files);
  let part = await parts.next();
  for (; !part.done; part = await parts.next()) {
    const { entry, torn, file } = part.value;
    if (torn && file.kind !== 'base') return said;
    for (const story of entry.stories) said.filings.set(story.id, filingOf(story));
    for (const row of entry.rows) said.rows.set(keyOf(row), row);
  }
  for (const filing of part.value) said.filings.set(filing.id, filing);
  return said;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other);

/** A damaged row may lack what a filing needs. */
const hasFiling = (row: StoredRow | undefined, filing: Filing): boolean =>
  row !== undefined && isSame(filingOf(row), filing);

async function filingsToRepair(
  { rows }: LibraryDatabase,
  { filings }: Said,
  ids: readonly string[],
): Promise<Filing[]> {
  const held = await rows.bulkGet([...ids]);
  return ids.flatMap((id, at) => {
    const filing = filings.get(id);
    return filing && held[at] && !hasFiling(held[at], filing) ? [filing] : [];
  });
}

async function rowsToRepair(database: LibraryDatabase, { rows }: Said): Promise<KeptRow[]> {
  const known = new Set(database.tables.map(({ name }) => name));
  const mend: KeptRow[] = [];
  for (const row of rows.values()) {
    if (!known.has(row.table)) continue;
    const held: unknown = await database.table(row.table).get(row.key);
    if (row.value !== undefined && !isSame(held, row.value)) mend.push(row);
  }
  return mend;
}

/** Counts, marks and index were made of what the rows said before they were damaged, and stay as they are. */
async function putAsSaid(
  database: LibraryDatabase,
  filings: readonly Filing[],
  rows: readonly KeptRow[],
): Promise<string[]> {
  for (const filing of filings) {
    const row = await database.rows.get(filing.id);
    if (row) await database.rows.put(refiled(row, filing));
  }
  for (const { table, value } of rows) await database.table(table).put(value);
  return filings.map(({ id }) => id);
}

/**
 * Puts filings and rows back that are not what the copy says; gives the ids of the stories. Does nothing where writes are
 * missing in the copy, or it is not as new as the database.
 */
export async function compareWithCopy(
  database: LibraryDatabase,
  journal: LibraryJournal,
): Promise<string[]> {
  const files = journal.files();
  const number = (await database.state.get(JOURNAL))?.value ?? 0;
  const { last, missing, stale } = coverageOf(files, number);
  if (missing.length > 0 || last < number) return [];
  const said = await saidIn(
    journal,
    files.filter((file) => !stale.includes(file)),
  );
  const filings = await filingsToRepair(database, said, [...said.filings.keys()]);
  const rows = await rowsToRepair(database, said);
  if ((filings.length === 0 && rows.length === 0) || journal.open().length > 0) return [];
  const tables = [...new Set(rows.map(({ table }) => database.table(table)))];
  return database.transaction('rw', [database.rows, database.state, ...tables], async () => {
    // What was written while all that was read is no damage: the next check tells.
    if ((await database.state.get(JOURNAL))?.value !== number) return [];
    return putAsSaid(database, filings, rows);
  });
}
