// Rows that stand in other lists than their filing says, put where they belong. Builds before this one left a story that was
// thrown away from the popup standing among those of its outlet.
import type { LibraryDatabase } from '../database/library-database';
import { type StoredRow, storedRow } from '../database/stored-row';
import { shownRow } from '../stories/shown-row';

/** Rows held in memory at a time. */
const AT_ONCE = 500;

const placesOf = ({ place, tagPlaces, publisherPlace }: StoredRow): string =>
  JSON.stringify([place, tagPlaces, publisherPlace]);

/** A row with its right places, where it has others. What a damaged row says of its filing is not believed. */
function misplaced(row: StoredRow | undefined): StoredRow[] {
  if (row === undefined || shownRow(row) === undefined) return [];
  const right = storedRow(row, row.number);
  return placesOf(right) === placesOf(row) ? [] : [right];
}

/** Puts rows where they belong. */
export async function mendPlaces(database: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const { rows } = database;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const wrong = (await rows.bulkGet(some)).flatMap(misplaced).map(({ id }) => id);
    if (wrong.length === 0) continue;
    await database.transaction('rw', rows, async () => {
      // Read again: someone may have changed them meanwhile.
      await rows.bulkPut((await rows.bulkGet(wrong)).flatMap(misplaced));
    });
  }
}
