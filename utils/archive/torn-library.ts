// Whether the tables of a library still belong together: a store that lost some of its records opens without a word.
import type { LibraryDatabase } from './library-database';

/** Thrown at opening where the tables contradict each other. */
export class TornLibraryError extends Error {
  override readonly name = 'TornLibraryError';
}

/** Says what contradicts what; undefined where all belongs together. */
export async function tearIn(database: LibraryDatabase): Promise<string | undefined> {
  const { rows, bodies, counts } = database;
  const [listed, written, kept, trash] = await database.transaction(
    'r',
    [rows, bodies, counts],
    () =>
      Promise.all([
        rows.count(),
        bodies.count(),
        counts.get(['kept', '']),
        counts.get(['trash', '']),
      ]),
  );
  const counted = (kept?.count ?? 0) + (trash?.count ?? 0);
  if (listed === written && listed === counted) return undefined;
  return `${listed} rows, ${written} bodies, ${counted} counted`;
}
