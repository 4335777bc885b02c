// Tombstones: what was deleted for good is known by its id, so that no file brings it back before its reader says so.
import type { JournalEntry } from '../../recovery/journal-entry';
import type { LibraryDatabase } from '../database/library-database';
import type { TransactionWriter } from '../database/transaction-writer';

/** How many are kept; the oldest go first. One takes about a hundred bytes. */
const MOST_TOMBS = 100_000;

const TABLE = 'purged';

/** Sets tombstones inside the caller's transaction. */
export async function setTombs(
  { purged }: LibraryDatabase,
  ids: readonly string[],
  now: Date,
  entry: JournalEntry,
): Promise<void> {
  const at = now.toISOString();
  const tombs = ids.map((id) => ({ id, at }));
  await purged.bulkPut(tombs);
  entry.rows.push(...tombs.map((value) => ({ table: TABLE, key: value.id, value })));
  const over = (await purged.count()) - MOST_TOMBS;
  if (over <= 0) return;
  const oldest = await purged.orderBy('at').limit(over).primaryKeys();
  await purged.bulkDelete(oldest);
  entry.rows.push(...oldest.map((key) => ({ table: TABLE, key })));
}

/** Takes tombstones away: the stories are wanted again. */
export function clearTombs(
  writer: TransactionWriter,
  ids: readonly string[],
  entry: JournalEntry,
): Promise<void> {
  entry.rows.push(...ids.map((key) => ({ table: TABLE, key })));
  return writer.write({ table: TABLE, gone: ids });
}
