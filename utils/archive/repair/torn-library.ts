// Whether the tables of a library still belong together: a store that lost some of its records opens without a word.
import { storiesIn } from '../counts/read-counts';
import type { LibraryDatabase } from '../database/library-database';

/** Thrown at opening where the tables contradict each other. */
export class TornLibraryError extends Error {
  override readonly name = 'TornLibraryError';
}

/** Records read at each end of a table: a store that is broken in the middle often lets none be read. */
const SAMPLE = 3;

/** What cannot be read, if anything at either end of the tables of stories. */
async function unreadable({ rows, bodies, photos }: LibraryDatabase): Promise<string | undefined> {
  try {
    for (const table of [rows, bodies, photos]) {
      await table.limit(SAMPLE).toArray();
      await table.reverse().limit(SAMPLE).toArray();
    }
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Says what contradicts what, or cannot be read; undefined where all belongs together. */
export async function tearIn(database: LibraryDatabase): Promise<string | undefined> {
  const counts = await contradictionIn(database).catch((error: unknown) => String(error));
  return counts ?? (await unreadable(database));
}

async function contradictionIn(database: LibraryDatabase): Promise<string | undefined> {
  const { rows, bodies, counts, deltas } = database;
  const [listed, written, counted] = await database.transaction(
    'r',
    [rows, bodies, counts, deltas],
    (within) => Promise.all([rows.count(), bodies.count(), storiesIn(database.writer(within))]),
  );
  if (listed === written && listed === counted) return undefined;
  return `${listed} rows, ${written} bodies, ${counted} counted`;
}
