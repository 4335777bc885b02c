// Opening the archive for the background: all that writes. Opening is lazy: the database is touched by the first question.
import type { Dexie } from 'dexie';
import type { Result } from '../outcome/result';
import { uncaught } from '../outcome/uncaught';
import type { Recovery } from '../recovery/recovery';
import type { StoryTarget } from '../search/story-target';
import type { FilingChange } from '../story/filing-change';
import type { FilingTrouble } from '../story/filing-trouble';
import { highlightStory, noteStory } from './changes/annotate-story';
import { changeStories } from './changes/change-stories';
import { correctStories } from './changes/correct-stories';
import { joinStories } from './changes/join-stories';
import { makeCurrent } from './changes/make-current';
import { purgeExpired, purgeTrash } from './changes/purge';
import { colourTag, renameTag, sweepTags } from './changes/retag';
import { undoChange } from './changes/undo-change';
import {
  collect,
  dropCollection,
  dropSearch,
  keepCollection,
  keepSearch,
  orderCollections,
  uncollect,
} from './collections/write-organisation';
import { Connection } from './database/connection';
import { ownFactory } from './database/fallback-factory';
import { filing as filed } from './database/filing-trouble-of';
import { LibraryDatabase, type LibraryOptions } from './database/library-database';
import { LIBRARY_NAME } from './database/library-name';
import { Watchers } from './database/watch';
import type { ArchiveWriter, BackgroundArchive } from './door/archive';
import type { OrganisationWriter } from './door/organisation';
import type { PictureWriter } from './door/pictures';
import { Maintenance } from './index/maintenance';
import { idsOfFilter } from './lists/ids-of-filter';
import { storyOf } from './lists/read-stories';
import { importExtras } from './merging/import-extras';
import { importStories } from './merging/import-stories';
import { undoImport } from './merging/undo-import';
import {
  neededHashes,
  noteDamaged,
  notePicture,
  picturesToFetch,
  putPictures,
  unwantPictures,
  wantedPictures,
  wantPictures,
} from './pictures/keep-pictures';
import { pictureReader, picturesChannel } from './pictures/read-pictures';
import { checkLibrary } from './repair/check-library';
import { CopyMaintenance } from './repair/copy-maintenance';
import { SafeOpening } from './repair/open-safely';
import { recover } from './repair/recover';
import { fileStory } from './stories/file-story';
import { storyLookup } from './stories/story-lookup';

interface Asked {
  ask(): void;
  settled(): Promise<void>;
}

type Filing = <T>(work: () => PromiseLike<T>) => Promise<Result<T, FilingTrouble>>;

/** The stories a change is for. */
const idsOf = async (connection: Connection, target: StoryTarget): Promise<readonly string[]> =>
  'ids' in target ? target.ids : idsOfFilter(connection, target.filter);

function organisationWriter(
  database: LibraryDatabase,
  connection: Connection,
  filing: Filing,
): OrganisationWriter {
  return {
    renameTag: (tag, to) => filing(() => renameTag(database, tag, to)),
    removeTag: (tag) => filing(() => renameTag(database, tag, undefined)),
    colourTag: (tag, colour) => filing(() => colourTag(database, tag, colour)),
    sweepTags: () => filing(() => sweepTags(database)),
    keepSearch: (search, now) => filing(() => keepSearch(database, search, now)),
    dropSearch: (id) => filing(() => dropSearch(database, id)),
    keepCollection: (label, now) => filing(() => keepCollection(database, label, now)),
    orderCollections: (ids) => filing(() => orderCollections(database, ids)),
    dropCollection: (id) => filing(() => dropCollection(database, id)),
    collect: (id, target, before) =>
      filing(async () => collect(database, id, await idsOf(connection, target), before)),
    uncollect: (id, ids) => filing(() => uncollect(database, id, ids)),
    importExtras: (versions, rows, how) =>
      filing(() => importExtras(database, versions, rows, how)),
  };
}

function pictureWriter(
  opening: SafeOpening,
  connection: Connection,
  filing: Filing,
): PictureWriter {
  const { database } = opening;
  const opened = <T>(ask: () => Promise<T>) => opening.opened().then(ask);
  return {
    wantPictures: (target, now) =>
      filing(async () => wantPictures(database, await idsOf(connection, target), now)),
    unwantPictures: (ids) => filing(() => unwantPictures(database, ids)),
    wantedPictures: () => opened(() => wantedPictures(database)),
    picturesToFetch: (wanted) => opened(() => picturesToFetch(database, wanted)),
    notePicture: (row) => filing(() => notePicture(database, row)),
    putPictures: (rows) => filing(() => putPictures(database, rows)),
    noteDamaged: (hashes, now) => filing(() => noteDamaged(database, hashes, now)),
    neededHashes: (hashes) => opened(() => neededHashes(database, hashes)),
  };
}

function writer(
  opening: SafeOpening,
  connection: Connection,
  maintenance: Asked,
  copyUpkeep?: Asked,
): ArchiveWriter {
  const { database } = opening;
  const filing: Filing = async (work) => {
    const result = await filed(async () => {
      await opening.opened();
      return work();
    });
    copyUpkeep?.ask();
    if (result.ok) maintenance.ask();
    return result;
  };
  /** A change that is not among those that can be taken back. */
  const changed = (ids: readonly string[], change: FilingChange, now = new Date()) =>
    filing(async () => (await changeStories(database, ids, change, now, false)).count);
  return {
    file: (story, tags, now, how) => filing(() => fileStory(database, story, tags, now, how)),
    importStories: (stories, how) => filing(() => importStories(database, stories, how)),
    undoImport: (id) => filing(() => undoImport(database, id)),
    makeCurrent: (id, contentHash) => filing(() => makeCurrent(database, id, contentHash)),
    changeTags: (ids, add, remove) => changed(ids, { addTags: [...add], removeTags: [...remove] }),
    trash: (ids, now) => changed(ids, { trashed: true }, now),
    restore: (ids) => changed(ids, { trashed: false }),
    change: (target, change, now) =>
      filing(async () => changeStories(database, await idsOf(connection, target), change, now)),
    correct: (of, how) => filing(() => correctStories(database, connection, of, how)),
    undo: (name) => filing(() => undoChange(database, name)),
    join: (ids, now) => filing(() => joinStories(database, ids, now)),
    note: (id, note) => filing(() => noteStory(database, id, note)),
    highlight: (id, change) => filing(() => highlightStory(database, id, change)),
    purge: (ids, now = new Date()) => filing(() => purgeTrash(database, ids, now)),
    purgeExpired: (now) => filing(() => purgeExpired(database, now)),
    ...organisationWriter(database, connection, filing),
    ...pictureWriter(opening, connection, filing),
    check: () => filing(() => checkOrRebuild(opening)),
    async opened() {
      const opened = await filed(() => opening.opened().then(() => null));
      // A worker may have been stopped before it was done.
      if (opened.ok) maintenance.ask();
      return opened;
    },
    settled: async () => {
      await maintenance.settled();
      await copyUpkeep?.settled();
    },
  };
}

// Where not even all rows can be read, nothing can be repaired in place.
const checkOrRebuild = (opening: SafeOpening) =>
  checkLibrary(opening.database, opening.recovery?.tell).catch(async (error: unknown) => {
    if (!(await opening.rebuild())) throw error;
    return checkLibrary(opening.database, opening.recovery?.tell);
  });

/** How the background opens: `report` is told what goes wrong while nobody waits; `recovery` keeps a second copy. */
export type ArchiveOptions = LibraryOptions & {
  report?: (error: unknown) => void;
  recovery?: Recovery;
};

/** The background's archive, and the connection it reads through. */
export interface WritingHalf {
  archive: BackgroundArchive;
  connection: Connection;
}

/** Opens the half that writes, with the connection it reads through. */
export function writingHalf(options: ArchiveOptions = {}): WritingHalf {
  const { name = LIBRARY_NAME, keyRange = IDBKeyRange, recovery, report = uncaught } = options;
  const factory = options.indexedDB ?? ownFactory();
  const database = new LibraryDatabase({ ...options, indexedDB: factory, keyRange });
  const opening = new SafeOpening(database, factory, recovery);
  const connection = new Connection({
    ...{ name, indexedDB: factory, keyRange },
    prepare: () => opening.opened(),
  });
  const maintenance = new Maintenance(database, report);
  const copyUpkeep = recovery && new CopyMaintenance(database, recovery, report);
  const compared = async (opened: Dexie) => {
    if (recovery) await recover(opened, recovery, opening.takesTorn);
    copyUpkeep?.ask();
  };
  database.on('ready', compared, true);
  const pictures = new Watchers(picturesChannel(connection));
  const archive: BackgroundArchive = {
    story: (id) => storyOf(connection, id),
    ...storyLookup(connection),
    ...pictureReader(connection, pictures),
    ...writer(opening, connection, maintenance, copyUpkeep),
    close() {
      maintenance.close();
      copyUpkeep?.close();
      pictures.close();
      connection.close();
      database.close();
    },
  };
  return { archive, connection };
}

/** The archive of the background. */
export const openArchiveWriter = (options: ArchiveOptions = {}): BackgroundArchive =>
  writingHalf(options).archive;
