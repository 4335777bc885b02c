// Checking every story against its hash, and every file of the recovery copy against its check sum; what is damaged in the
// one is repaired from the other.

import { latestState } from '../../recovery/latest-state';
import { LibraryJournal } from '../../recovery/library-journal';
import type { Recovery, RecoveryNews } from '../../recovery/recovery';
import type { CheckReport } from '../../story/check-report';
import type { LibraryDatabase } from '../database/library-database';
import { contentHash } from '../stories/story-identity';
import { wholeStories } from '../stories/whole-story';
import { compareWithCopy } from './compare-copy';
import { nameLosses } from './name-losses';
import { putStoriesBack } from './put-back';

const BATCH = 25;

/** Between two batches whoever saves or searches has his turn. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The ids of some stories that are damaged, or whose content is not what its hash says. */
async function damagedAmong(database: LibraryDatabase, ids: string[]): Promise<string[]> {
  const { rows, bodies, photos } = database;
  const stories = await database.transaction('r', [rows, bodies, photos], async (within) => {
    const reader = database.writer(within);
    const held = await reader.many('rows', ids);
    return wholeStories(
      reader,
      held.filter((row) => row !== undefined),
    );
  });
  const damaged: string[] = [];
  for (const story of stories) {
    if (!story.ok) damaged.push(story.trouble.id);
    else if ((await contentHash(story.value)) !== story.value.contentHash)
      damaged.push(story.value.id);
  }
  return damaged;
}

async function mend(
  database: LibraryDatabase,
  journal: LibraryJournal,
  damaged: ReadonlySet<string>,
): Promise<void> {
  for await (const { entry } of latestState(journal.place, journal.files())) {
    const stories = entry.stories.filter(({ id }) => damaged.has(id));
    if (stories.length > 0) await putStoriesBack(database, stories, 'all');
  }
}

/** What is to be told of stories that cannot be repaired. */
async function lossOf(database: LibraryDatabase, ids: readonly string[]): Promise<RecoveryNews> {
  const words = ids.map((id) => ({ id, write: Number.POSITIVE_INFINITY }));
  const { names } = await nameLosses(database, words, 0, true);
  return { kind: 'lost', restored: 0, lost: ids.length, names };
}

/** Checks and repairs; tells of what cannot be repaired. What the recovery copy lacks afterwards is rewritten by the upkeep of the copy. */
export async function checkLibrary(
  database: LibraryDatabase,
  tell: Recovery['tell'] = () => undefined,
): Promise<CheckReport> {
  const ids = await database.rows.toCollection().primaryKeys();
  const damaged = new Set<string>();
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const id of await damagedAmong(database, ids.slice(from, from + BATCH))) damaged.add(id);
    await breath();
  }
  const report = { stories: ids.length, damaged: damaged.size, mended: 0, torn: 0 };
  const { journal } = database;
  if (!(journal instanceof LibraryJournal)) return report;
  if (damaged.size > 0) {
    await mend(database, journal, damaged);
    const left = await damagedAmong(database, [...damaged]);
    report.mended = damaged.size - left.length;
    if (left.length > 0) tell(await lossOf(database, left));
  }
  const refiled = await compareWithCopy(database, journal);
  const others = refiled.filter((id) => !damaged.has(id)).length;
  report.damaged += others;
  report.mended += others;
  const torn = await journal.place.torn();
  await journal.place.repair(torn);
  return { ...report, torn: torn.length };
}
