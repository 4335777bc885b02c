// Opening the archive with both halves, for the background. Opening is lazy: the database is touched by the first question.
import type { Result } from '../outcome/result';
import type { FilingTrouble } from '../story/filing-trouble';
import type { ArchiveReader, ArchiveWriter } from './archive';
import { changeTags, restoreStories, trashStories } from './change-rows';
import { Connection } from './connection';
import { fileStory } from './file-story';
import { filing } from './filing-trouble-of';
import { importStories } from './import-stories';
import { LibraryDatabase, type LibraryOptions } from './library-database';
import { LIBRARY_NAME } from './library-name';
import { readerOver } from './open-archive-reader';
import { Tender } from './tender';

function writer(database: LibraryDatabase, tender: Tender): ArchiveWriter {
  const indexing = async <T>(work: () => PromiseLike<T>): Promise<Result<T, FilingTrouble>> => {
    const result = await filing(work);
    if (result.ok) tender.ask();
    return result;
  };
  return {
    file: (story, tags, now) => indexing(() => fileStory(database, story, tags, now)),
    importStories: (stories) => indexing(() => importStories(database, stories)),
    changeTags: (ids, add, remove) => filing(() => changeTags(database, ids, add, remove)),
    trash: (ids, now) => filing(() => trashStories(database, ids, now)),
    restore: (ids) => filing(() => restoreStories(database, ids)),
    settled: () => tender.settled(),
  };
}

/** Thrown where nobody catches it, so that the browser shows it. */
const uncaught = (error: unknown): void =>
  queueMicrotask(() => {
    throw error;
  });

/** Both halves, each over a connection of its own. `report` is told what goes wrong while nobody waits. */
export function openArchive(
  options: LibraryOptions & { report?: (error: unknown) => void } = {},
): ArchiveReader & ArchiveWriter {
  const { name = LIBRARY_NAME, indexedDB: factory = indexedDB, keyRange = IDBKeyRange } = options;
  const database = new LibraryDatabase(options);
  const connection = new Connection({
    ...{ name, indexedDB: factory, keyRange },
    prepare: () => database.open(),
  });
  const tender = new Tender(database, options.report ?? uncaught);
  const reader = readerOver(connection);
  return {
    ...reader,
    ...writer(database, tender),
    close() {
      tender.close();
      reader.close();
      database.close();
    },
  };
}
