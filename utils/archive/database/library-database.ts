// The database behind the door, opened with whatever IndexedDB it is given.

import { Dexie, type Table, type Transaction } from 'dexie';
import type { Journal } from '../../recovery/journal';
import type { OrganisationRow } from '../../search/organisation-row';
import type { TailStory } from '../../search/segments/index-reader';
import type { StoredNumbers } from '../../search/segments/number-runs';
import type {
  FacetColumns,
  PlaceChunk,
  SegmentHead,
  TermBlock,
} from '../../search/segments/segment';
import type { PictureRow } from '../../story/kept-picture';
import { Announcer } from './announce-changes';
import { LIBRARY_NAME } from './library-name';
import { NewerLibraryError } from './newer-library-error';
import { newestOf, SCHEMA_VERSIONS, type SchemaVersion } from './schema-versions';
import type {
  CountKind,
  ImportStep,
  StoredBody,
  StoredCount,
  StoredDelta,
  StoredImport,
  StoredMark,
  StoredPhoto,
  StoredRow,
  StoredState,
  StoredUndo,
  StoredVersion,
  Tombstone,
} from './tables';
import { TransactionWriter } from './transaction-writer';

/** Where the world comes in. Everything has the browser's own as its default. */
export interface LibraryOptions {
  name?: string;
  indexedDB?: IDBFactory;
  keyRange?: typeof IDBKeyRange;
  /** The recovery copy; without one the database is the only one. */
  journal?: Journal;
  /** The schemas it can have had. */
  schemas?: readonly SchemaVersion[];
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
  declare indexPlaces: Table<PlaceChunk, [number, number]>;
  declare indexNumbers: Table<StoredNumbers, number>;
  declare indexColumns: Table<FacetColumns, number>;
  declare deltas: Table<StoredDelta, number>;
  declare organisation: Table<OrganisationRow, string>;
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

  constructor({ name = LIBRARY_NAME, schemas = SCHEMA_VERSIONS, ...world }: LibraryOptions = {}) {
    const { indexedDB, keyRange, journal } = world;
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
    for (const { version, tables, upgrade } of schemas) {
      const schema = this.version(version).stores(tables);
      // An async function: only of such does Dexie wait for what comes after the first await.
      if (upgrade) schema.upgrade(async (within) => upgrade(within));
    }
    this.on('ready', () => this.refuseNewer(newestOf(schemas)), true);
  }

  /** What is written past Dexie inside one of its transactions. */
  writer({ idbtrans }: Transaction): TransactionWriter {
    return new TransactionWriter(idbtrans, this.keyRange);
  }

  override close(options?: { disableAutoOpen: boolean }): void {
    super.close(options);
    this.announcer.close();
  }

  // Dexie opens a newer database without a word, and its next write would tear what it does not know.
  private refuseNewer(newest: number): void {
    const found = Math.floor(this.backendDB().version / 10);
    if (found > newest)
      throw new NewerLibraryError(`The library has schema ${found}, this Cutline knows ${newest}.`);
  }
}
