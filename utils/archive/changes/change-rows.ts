// Changing the filing of stories already there: tags, trash. Bodies and photos are not touched.

import type { JournalEntry } from '../../recovery/journal-entry';
import { fold } from '../../text/fold';
import { CountLedger } from '../counts/count-ledger';
import { journalled } from '../database/journalled';
import type { LibraryDatabase } from '../database/library-database';
import { type StoredRow, storedRow } from '../database/stored-row';
import { filingOf } from '../stories/light-row';
import { spellTags, tidyTags } from '../stories/tag-spelling';

/** Rows held in memory at a time. */
const BATCH = 1000;

/** Rewrites the rows that `change` gives a new form of, and says how many those were. */
export async function changeRows(
  database: LibraryDatabase,
  ids: readonly string[],
  change: (row: StoredRow) => StoredRow | undefined,
  entry: JournalEntry,
): Promise<number> {
  const ledger = new CountLedger();
  const wanted = [...new Set(ids)];
  let count = 0;
  for (let from = 0; from < wanted.length; from += BATCH) {
    const changed: StoredRow[] = [];
    for (const row of await database.rows.bulkGet(wanted.slice(from, from + BATCH))) {
      const next = row && change(row);
      if (row === undefined || next === undefined) continue;
      changed.push(next);
      ledger.note(row, next);
      entry.filings.push(filingOf(next));
    }
    await database.rows.bulkPut(changed);
    count += changed.length;
  }
  await ledger.write(database);
  return count;
}

/** The tables that filing alone touches. */
export const filed = ({ rows, counts, marks, ledger }: LibraryDatabase) => [
  rows,
  counts,
  marks,
  ledger,
];

const refiled = (row: StoredRow, filing: Partial<StoredRow>): StoredRow =>
  storedRow({ ...row, ...filing }, row.number);

/** What moving a story to the trash notes: the day that is shown and exported, and the one that its thirty days run from. */
export const thrownAway = (now: Date): Pick<StoredRow, 'trashedAt' | 'trashedHere'> => {
  const at = now.toISOString();
  return { trashedAt: at, trashedHere: at };
};

/** Adds and removes tags in one transaction; says how many stories changed. */
export const changeTags = (
  database: LibraryDatabase,
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): PromiseLike<number> =>
  journalled(database, filed(database), async (entry, _, writing) => {
    const added = await spellTags(writing, add);
    const removed = new Set(remove.map(fold));
    const change = (row: StoredRow) => {
      const tags = tidyTags([...row.tags.filter((tag) => !removed.has(fold(tag))), ...added]);
      return tags.join('\n') === row.tags.join('\n') ? undefined : refiled(row, { tags });
    };
    return changeRows(database, ids, change, entry);
  });

/** Moves stories to the trash in one transaction; those that lie there keep their date. */
export const trashStories = (
  database: LibraryDatabase,
  ids: readonly string[],
  now: Date,
): PromiseLike<number> =>
  journalled(database, filed(database), (entry) => {
    const change = (row: StoredRow) =>
      row.trashedAt === undefined ? refiled(row, thrownAway(now)) : undefined;
    return changeRows(database, ids, change, entry);
  });

/** Takes stories back out of the trash in one transaction. */
export const restoreStories = (
  database: LibraryDatabase,
  ids: readonly string[],
): PromiseLike<number> =>
  journalled(database, filed(database), (entry) => {
    const change = (row: StoredRow) => {
      if (row.trashedAt === undefined) return undefined;
      const { trashedAt, ...kept } = row;
      return storedRow(kept, row.number);
    };
    return changeRows(database, ids, change, entry);
  });
