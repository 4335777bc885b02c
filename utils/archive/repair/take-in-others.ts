// Taking in what lies on the shelves of other libraries: a browser may have lost this one's id while its copy was out of reach,
// or an older profile was put back and worked on, so that there are two histories of one library.
import { forkOf } from '../../recovery/fork';
import { readHistory } from '../../recovery/history';
import type { KeptRow, KeptVersion } from '../../recovery/journal-entry';
import { latestState } from '../../recovery/latest-state';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery, RecoveryNews } from '../../recovery/recovery';
import type { LostWord } from '../../recovery/torn-line';
import { HISTORY, JOURNAL } from '../database/journalled';
import type { LibraryDatabase } from '../database/library-database';
import { mergeBeside } from '../merging/merge-beside';
import { mergeStories } from '../merging/merge-history';
import { filingOf } from '../stories/light-row';
import { nameLosses } from './name-losses';

interface Taken {
  stories: number;
  lost: LostWord[];
}

/** What a copy has of the writes since both histories parted; all of it where they never were one. */
async function takeIn(database: LibraryDatabase, { place }: LibraryJournal): Promise<Taken> {
  await place.putStrangersRight();
  await place.nameAnew();
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
  await mergeBeside(database, versions.reverse(), rows);
  return taken;
}

async function newsOf(database: LibraryDatabase, taken: Taken): Promise<RecoveryNews | undefined> {
  const { names, unnamed } = await nameLosses(database, taken.lost, 0, true);
  const lost = names.length + unnamed;
  if (taken.stories === 0 && lost === 0) return undefined;
  const named = names.length > 0 && { names };
  return { kind: 'merged', restored: taken.stories, lost, ...named };
}

/** Takes all others in; `kept` is done before their shelves are removed, and sees to it that the own copy has them. */
export async function takeInOthers(
  database: LibraryDatabase,
  { shelves, tell }: Recovery,
  kept: () => Promise<void>,
): Promise<void> {
  const own = (await database.state.get(JOURNAL))?.library;
  for (const library of await shelves.libraries()) {
    if (library === own || own === undefined) continue;
    const shelf = shelves.shelf(library);
    const others = new LibraryJournal({ library, shelf }, await shelf.names());
    const news = await newsOf(database, await takeIn(database, others));
    await kept();
    await shelves.remove(library);
    if (news) tell(news);
  }
}
