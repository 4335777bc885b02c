// The database behind the door, opened with whatever IndexedDB it is given.
import { Dexie, type Table, type Transaction } from 'dexie';
import type { Journal, OpenWrite } from '../../recovery/journal';
import type { TailStory } from '../../search/segments/index-reader';
import type { StoredNumbers } from '../../search/segments/number-runs';
import type {
  FacetColumns,
  LongList,
  PlaceChunk,
  SegmentHead,
  TermBlock,
} from '../../search/segments/segment';
import type { PictureRow } from '../../story/kept-picture';
import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import type { StoredUndo } from '../changes/undo-notes';
import type { LedgerRow } from '../counts/pending-changes';
import type { TopList } from '../counts/top-list';
import type { ImportStep, StoredImport } from '../merging/import-record';
import { drawAnewFrom } from '../repair/draw-anew';
import { Announcer } from './announce-changes';
import { LIBRARY_NAME } from './library-name';
import { LibraryWriting } from './library-writing';
import { NewerLibraryError } from './newer-library-error';
import { NEWEST_SCHEMA, SCHEMA_VERSIONS } from './schema-versions';
import type { ShelfRow } from './shelf-row';
import type { StoredRow } from './stored-row';

/** The heavy part of a story: everything but its photos and its filing. */
export interface StoredBody {
  id: string;
  story: Omit<Story, 'photos'>;
}

/** One photo of a story; `order` is its place in reading order, from 0. `picture` is the same for one picture in all its sizes. */
export interface StoredPhoto {
  storyId: string;
  order: number;
  photo: Photo;
  picture?: string;
}

/** What a newer clip of the same address replaced. */
export interface StoredVersion {
  key?: number;
  storyId: string;
  contentHash: string;
  /** When this content was last met on the page. */
  lastSeenAt: string;
  story: Story;
}

/** A story that was deleted for good, and when. */
export interface Tombstone {
  id: string;
  at: string;
}

/**
 * What is counted: kept stories, the trash, those of a tag (or one nested in it), an outlet, an author, an agency, a month
 * (`YYYY-MM`); `anywhere`: of a tag itself, in the trash or not. Two count nothing: `tagword` rows say which tags have a word,
 * `top` rows hold the head of the counts of the kind they are named for.
 */
export type CountKind =
  | 'kept'
  | 'trash'
  | 'tag'
  | 'publisher'
  | 'author'
  | 'agency'
  | 'month'
  | 'anywhere'
  | 'tagword'
  | 'top';

/** A count; `value` is what is compared, `label` what is shown. */
export interface StoredCount {
  kind: CountKind;
  value: string;
  label: string;
  count: number;
  top?: TopList;
}

/** The rows that carry a mark, of 8,192 row numbers. */
export interface StoredMark {
  mark: string;
  chunk: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * One of the library's own few values. Of the journal's: `open` are the last writes, which the recovery copy may not have
 * yet; `library` is the id it is kept under. Of the history's: `history` are its epochs.
 */
export interface StoredState {
  name: string;
  value: number;
  open?: OpenWrite[];
  library?: string;
  history?: string;
}

/** Where the world comes in. Everything has the browser's own as its default. */
export interface LibraryOptions {
  name?: string;
  indexedDB?: IDBFactory;
  keyRange?: typeof IDBKeyRange;
  /** The recovery copy; without one the database is the only one. */
  journal?: Journal;
}

/** The tables of the newest schema. When a newer Cutline in another tab waits to upgrade, Dexie lets go by itself. */
export class LibraryDatabase extends Dexie {
  declare rows: Table<StoredRow, string>;
  declare bodies: Table<StoredBody, string>;
  declare photos: Table<StoredPhoto, [string, number]>;
  declare versions: Table<StoredVersion, number>;
  declare counts: Table<StoredCount, [CountKind, string]>;
  declare state: Table<StoredState, string>;
  declare marks: Table<StoredMark, [string, number]>;
  declare indexTail: Table<TailStory, string>;
  declare indexHeads: Table<SegmentHead, number>;
  declare indexBlocks: Table<TermBlock, [number, string]>;
  declare indexLists: Table<LongList, [number, number]>;
  declare indexPlaces: Table<PlaceChunk, [number, number]>;
  declare indexNumbers: Table<StoredNumbers, number>;
  declare indexColumns: Table<FacetColumns, number>;
  declare ledger: Table<LedgerRow, number>;
  declare shelf: Table<ShelfRow, string>;
  declare undos: Table<StoredUndo, number>;
  declare pictures: Table<PictureRow, [string, string]>;
  declare purged: Table<Tombstone, string>;
  declare imports: Table<StoredImport, string>;
  declare importSteps: Table<ImportStep, [string, number]>;

  /** Set at opening, where a recovery copy is kept. */
  journal: Journal | undefined;
  readonly announcer: Announcer;
  // Not a #field: while it opens, Dexie hands out an object in front of this one.
  private readonly keyRange: typeof IDBKeyRange;

  constructor({ name = LIBRARY_NAME, indexedDB, keyRange, journal }: LibraryOptions = {}) {
    super(name, {
      ...(indexedDB !== undefined && { indexedDB }),
      ...(keyRange !== undefined && { IDBKeyRange: keyRange }),
      // Dexie's cache shows a write before it has been committed; here "saved" means saved.
      cache: 'disabled',
    });
    this.journal = journal;
    this.keyRange = keyRange ?? IDBKeyRange;
    this.announcer = new Announcer(name);
    this.use(this.announcer.middleware());
    // They work out what every write means to live queries, and there are none.
    for (const name of ['Observability', 'Cache']) this.unuse({ stack: 'dbcore', name });
    for (const { version, tables, drawAnew } of SCHEMA_VERSIONS) {
      const schema = this.version(version).stores(tables);
      // An async function: only of such does Dexie wait for what comes after the first await.
      if (drawAnew) schema.upgrade(async (within) => drawAnewFrom(this, this.writing(within)));
    }
    this.on('ready', () => this.refuseNewer(), true);
  }

  /** What is written past Dexie inside one of its transactions. */
  writing({ idbtrans }: Transaction): LibraryWriting {
    return new LibraryWriting(idbtrans, this.keyRange);
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    super.close(options);
    this.announcer.close();
  }

  // Dexie opens a newer database without a word, and its next write would tear what it does not know.
  private refuseNewer(): void {
    const found = Math.floor(this.backendDB().version / 10);
    if (found > NEWEST_SCHEMA)
      throw new NewerLibraryError(
        `The library has schema ${found}, this Cutline knows ${NEWEST_SCHEMA}.`,
      );
  }
}
