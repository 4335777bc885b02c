// Writing the library marker: which library, how much is in it, and what the last writes touched.
import { epochAt, readHistory } from '../../recovery/history';
import type { OpenWrite } from '../../recovery/journal';
import { LibraryJournal } from '../../recovery/library-journal';
import { type NotedWrite, readMarker, writeMarker } from '../../recovery/library-marker';
import type { Recovery } from '../../recovery/recovery';
import { storiesIn } from '../counts/read-counts';
import type { LibraryDatabase } from '../database/library-database';
import { HISTORY, JOURNAL } from '../database/write-transaction';

/** Writes that are noted, headlines of each, and characters of a headline: the note stays under some 20 kB. */
const [WRITES, NAMES, LENGTH] = [24, 10, 80] as const;

async function noted({ rows }: LibraryDatabase, write: OpenWrite): Promise<NotedWrite> {
  const some = await rows.bulkGet(write.stories.slice(0, NAMES));
  const names = some.flatMap((row) => row?.headline.slice(0, LENGTH) ?? []);
  return { number: write.number, stories: write.stories.length, names };
}

/** What the last writes touched: those of this opening, and before them those that were noted in earlier ones. */
async function latestOf(
  database: LibraryDatabase,
  { marker }: Recovery,
  library: string,
): Promise<NotedWrite[]> {
  const { journal } = database;
  if (!(journal instanceof LibraryJournal)) return [];
  const held = await readMarker(marker).catch(() => undefined);
  const known = held?.library === library ? (held.latest ?? []) : [];
  const now = new Map(known.map((write) => [write.number, write]));
  for (const write of journal.latest()) now.set(write.number, await noted(database, write));
  return [...now.values()].sort((a, b) => a.number - b.number).slice(-WRITES);
}

/** Notes which library there is, how much is in it, and what its last writes touched. */
export async function noteLibrary(database: LibraryDatabase, recovery: Recovery): Promise<void> {
  const { counts, deltas, state } = database;
  const { held, past, stories } = await database.transaction(
    'r',
    [counts, deltas, state],
    async (within) => {
      const [held, past, stories] = await Promise.all([
        state.get(JOURNAL),
        state.get(HISTORY),
        storiesIn(database.writer(within)),
      ]);
      return { held, past, stories };
    },
  );
  if (held?.library === undefined) return;
  const { library, value: number } = held;
  const epoch = epochAt(readHistory(past?.history), number);
  const latest = (await latestOf(database, recovery, library)).filter(
    (write) => write.number <= number,
  );
  await writeMarker(recovery.marker, {
    ...{ library, number, stories },
    ...(epoch !== undefined && { epoch }),
    ...(latest.length > 0 && { latest }),
  });
}
