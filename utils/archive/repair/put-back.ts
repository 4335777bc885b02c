// Writing into the database what the recovery copy has.
import { deletedVersionOf } from '../../recovery/deleted-version';
import { emptyEntry, type JournalEntry } from '../../recovery/journal-entry';
import type { JournalFile } from '../../recovery/journal-file';
import type { JournalPlace } from '../../recovery/journal-files';
import { type LatestPart, latestState } from '../../recovery/latest-state';
import type { LostWord } from '../../recovery/torn-line';
import type { KeptVersion } from '../../story/earlier-version';
import type { SavedStory } from '../../story/saved-story';
import { deleteAgain } from '../changes/purge';
import { markCollections } from '../collections/mark-collections';
import type { LibraryDatabase } from '../database/library-database';
import { dropVersions } from '../stories/drop-versions';
import { putFilingsBack } from '../stories/put-filings-back';
import { putStories, written } from '../stories/put-stories';

/** Which stories are written: all, or only those the database lacks. */
export type PutBack = 'all' | 'lacking';

/** How many stories were put back and how many deleted again, the files that are torn, and what may be lost with them. */
export interface PutBackCount {
  stories: number;
  gone: number;
  torn: JournalFile[];
  lost: LostWord[];
}

const AT_ONCE = 100;

/** Writes stories as the recovery copy has them; says how many. */
export async function putStoriesBack(
  database: LibraryDatabase,
  stories: readonly SavedStory[],
  which: PutBack,
): Promise<number> {
  let put = 0;
  for (let at = 0; at < stories.length; at += AT_ONCE) {
    const some = stories.slice(at, at + AT_ONCE);
    put += await database.transaction(
      'rw',
      [...written(database), database.state],
      async (within) => {
        const writer = database.writer(within);
        const rows = await writer.many(
          'rows',
          some.map(({ id }) => id),
        );
        const puttings = some
          .map((story, n) => ({ story, before: rows[n], content: true }))
          .filter(({ before }) => which === 'all' || before === undefined);
        await putStories(writer, puttings, emptyEntry());
        return puttings.length;
      },
    );
  }
  return put;
}

async function putVersionsBack(
  database: LibraryDatabase,
  versions: readonly KeptVersion[],
): Promise<void> {
  await database.transaction('rw', database.versions, async () => {
    for (const version of versions) {
      const held = await database.versions.where({ storyId: version.storyId }).toArray();
      const same = held.some(
        ({ contentHash, lastSeenAt }) =>
          contentHash === version.contentHash && lastSeenAt === version.lastSeenAt,
      );
      if (!same) await database.versions.add(version);
    }
  });
}

async function putRowsBack(
  database: LibraryDatabase,
  { rows }: JournalEntry,
  which: PutBack,
): Promise<void> {
  const known = new Set(database.tables.map(({ name }) => name));
  // A copy that is older than the database may not know that a version came again.
  if (which === 'all')
    await dropVersions(
      database,
      rows.flatMap((row) => deletedVersionOf(row) ?? []),
    );
  for (const { table, key, value } of rows.filter((row) => known.has(row.table))) {
    if (value === undefined) await database.table(table).delete(key);
    else if (which === 'all' || !(await database.table(table).get(key)))
      await database.table(table).put(value);
  }
}

async function putPartBack(
  database: LibraryDatabase,
  { entry }: LatestPart,
  which: PutBack,
): Promise<number> {
  const put = await putStoriesBack(database, entry.stories, which);
  await putRowsBack(database, entry, which);
  return put;
}

/**
 * Puts back what some files of the recovery copy say. May be broken off, and begun again from the start. What they say is
 * deleted for good is deleted where they are `gapless` and every newer one can be read: only then is that the last word on it.
 */
export async function putBack(
  database: LibraryDatabase,
  place: JournalPlace,
  files: readonly JournalFile[],
  which: PutBack,
  gapless: boolean,
): Promise<PutBackCount> {
  const count: PutBackCount = { stories: 0, gone: 0, torn: [], lost: [] };
  const parts = latestState(place, files);
  let part = await parts.next();
  const versions: KeptVersion[] = [];
  for (; !part.done; part = await parts.next()) {
    const { entry, torn, file, lost } = part.value;
    count.lost.push(...lost);
    versions.push(...entry.versions);
    count.stories += await putPartBack(database, part.value, which);
    if (torn) count.torn.push(file);
    const sure = which === 'all' && gapless && count.torn.length === 0;
    if (sure && entry.gone.length > 0) count.gone += await deleteAgain(database, entry.gone);
  }
  // The journal is read backwards, and versions stand in the order in which they were replaced.
  if (versions.length > 0) await putVersionsBack(database, versions.reverse());
  if (which === 'all') await putFilingsBack(database, part.value);
  const { organisation, rows, marks, deltas } = database;
  await database.transaction('rw', [organisation, rows, marks, deltas], () =>
    markCollections(database),
  );
  return count;
}
