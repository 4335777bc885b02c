// The marks of collections, drawn anew from the shelf.
import { collectionMark } from '../search/story-marks';
import { CountLedger } from './count-ledger';
import type { LibraryDatabase } from './library-database';

/** Gives every story of every collection the collection's mark. */
export async function markCollections(database: LibraryDatabase): Promise<void> {
  const ledger = new CountLedger();
  for (const row of await database.shelf.toArray()) {
    if (row.kind !== 'collection') continue;
    for (const story of await database.rows.bulkGet(row.members))
      if (story) ledger.mark(collectionMark(row.id), story.number, true);
  }
  await ledger.write(database);
}
