// Rewriting the rows of stories already there. Bodies and photos are not touched.

import type { JournalEntry } from '../../recovery/journal-entry';
import { Deltas } from '../counts/deltas';
import type { LibraryDatabase } from '../database/library-database';
import type { StoredRow } from '../database/tables';
import { filingOf } from '../stories/light-row';

/** Rows held in memory at a time. */
const BATCH = 1000;

/** Rewrites the rows that `change` gives a new form of, and says how many those were. */
export async function changeRows(
  database: LibraryDatabase,
  ids: readonly string[],
  change: (row: StoredRow) => StoredRow | undefined,
  entry: JournalEntry,
): Promise<number> {
  const deltas = new Deltas();
  const wanted = [...new Set(ids)];
  let count = 0;
  for (let from = 0; from < wanted.length; from += BATCH) {
    const changed: StoredRow[] = [];
    for (const row of await database.rows.bulkGet(wanted.slice(from, from + BATCH))) {
      const next = row && change(row);
      if (row === undefined || next === undefined) continue;
      changed.push(next);
      deltas.note(row, next);
      entry.filings.push(filingOf(next));
    }
    await database.rows.bulkPut(changed);
    count += changed.length;
  }
  await deltas.write(database);
  return count;
}

/** The tables that filing alone touches. */
export const filed = ({ rows, counts, marks, deltas }: LibraryDatabase) => [
  rows,
  counts,
  marks,
  deltas,
];
