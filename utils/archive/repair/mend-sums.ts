// What is kept twice of counts and marks, so that it is read quickly, drawn anew from them. A build from before it was kept
// makes its sums without it, and nothing in the library says so.
import { drawTags } from '../counts/fold-tags';
import { drawTops } from '../counts/fold-tops';
import type { LibraryDatabase } from '../database/library-database';

/** Draws the heads of the counts and the gathered marks of tags anew. */
export async function mendSums(database: LibraryDatabase): Promise<void> {
  const { counts, marks } = database;
  await database.transaction('rw', [counts, marks], async () => {
    await drawTops(database);
    await drawTags(database);
  });
}
