// Taking in what lies on the directories of other libraries: a browser may have lost this one's id while its copy was out of reach,
// or an older profile was put back and worked on, so that there are two histories of one library.
import { forkOf } from '../../recovery/fork';
import { readHistory } from '../../recovery/history';
import type { KeptRow } from '../../recovery/journal-entry';
import { latestState } from '../../recovery/latest-state';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery, RecoveryNews } from '../../recovery/recovery';
import type { LostWord } from '../../recovery/torn-line';
import type { KeptVersion } from '../../story/earlier-version';
import type { LibraryDatabase } from '../database/library-database';
import { HISTORY, JOURNAL } from '../database/write-transaction';
import { mergeExtras } from '../merging/merge-extras';
import { mergeStories } from '../merging/merge-history';
import { filingOf } from '../stories/light-row';
import { nameLosses } from './name-losses';

interface Taken {
  stories: number;
  lost: LostWord[];
}

/** What a copy has of the writes since both histories parted; all of it where they never were one. */
async function takeIn(database: LibraryDatabase, { place }: LibraryJournal): Promise<Taken> {
  await place.repairForeignFiles();
  await place.restoreNames();
  const [state, past] = await Promise.all([
    database.state.get(JOURNAL),
    database.state.get(HISTORY),
  ]);
  const fork = forkOf(readHistory(past?.history), state?.value ?? 0, await place.spans()) ?? 0;
  const taken: Taken = { stories: 0, lost: [] };
  const versions: KeptVersion[] = [];
  const rows: KeptRow[] = [];
  const parts = latestState(
    place,
    place.list().filter(({ to }) => fork === 0 || to > fork),
  );
  let part = await parts.next();
  for (; !part.done; part = await parts.next()) {
    const { entry, lost } = part.value;
    taken.lost.push(...lost);
    versions.push(...entry.versions);
    rows.push(...entry.rows);
    const words = entry.stories.map((story) => ({ filing: filingOf(story), story }));
    taken.stories += await mergeStories(database, words);
  }
  taken.stories += await mergeStories(
    database,
    part.value.map((filing) => ({ filing })),
  );
  await mergeExtras(database, versions.reverse(), rows);
  return taken;
}

async function newsOf(database: LibraryDatabase, taken: Taken): Promise<RecoveryNews | undefined> {
  const { names, unnamed } = await nameLosses(database, taken.lost, 0, true);
  const lost = names.length + unnamed;
  if (taken.stories === 0 && lost === 0) return undefined;
  const named = names.length > 0 && { names };
  return { kind: 'merged', restored: taken.stories, lost, ...named };
}

/** Takes all others in; `kept` is done before their directories are removed, and sees to it that the own copy has them. */
export async function mergeOtherCopies(
  database: LibraryDatabase,
  { directories, tell }: Recovery,
  kept: () => Promise<void>,
): Promise<void> {
  const own = (await database.state.get(JOURNAL))?.library;
  for (const library of await directories.libraries()) {
    if (library === own || own === undefined) continue;
    const directory = directories.directory(library);
    const others = new LibraryJournal({ library, directory }, await directory.names());
    const news = await newsOf(database, await takeIn(database, others));
    await kept();
    await directories.remove(library);
    if (news) tell(news);
  }
}
