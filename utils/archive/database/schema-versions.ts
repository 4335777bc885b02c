// Every schema the library was released with. Until the first release version 1 is edited in place. From then on a released entry
// is never edited: a new one is added below it, with an example library under tests/archive/libraries and an upgrade test, as
// tests/archive/upgrade.test.ts shows with an invented version 2.
import type { Transaction } from 'dexie';

/** One schema. */
export interface SchemaVersion {
  version: number;
  /** Dexie's tables and indexes; a later version names only those it changes. */
  tables: Readonly<Record<string, string>>;
  /** Changes the rows that the version before left. Runs in the upgrade's own transaction: all of it is done, or nothing. */
  upgrade?: (within: Transaction) => Promise<void>;
}

/**
 * `rows` are light; `bodies` hold the rest of a story without its photos; `photos` are rows of their own in reading order, found by
 * their picture; `versions` keep what a newer clip replaced. `counts`, `marks` and `deltas` are drawn from the rows (docs/counts.md),
 * `index…` from the stories (docs/search.md). `state` holds the library's own few values; `organisation` colours of tags, saved searches
 * and collections; `undos` what the last changes replaced; `pictures` what is kept of the pictures of each story; `purged` the
 * tombstones of stories deleted for good; `imports` and `importSteps` what the last files added, so that each can be taken back whole.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      rows: 'id, place, *tagPlaces, publisherPlace',
      bodies: 'id',
      photos: '[storyId+order], picture',
      versions: '++key, storyId',
      counts: '[kind+value]',
      marks: '[mark+chunk]',
      deltas: '++key',
      indexTail: 'id',
      indexHeads: 'id',
      indexBlocks: '[segment+term]',
      indexPlaces: '[segment+chunk]',
      indexNumbers: 'segment',
      indexColumns: 'segment',
      state: 'name',
      organisation: 'key',
      undos: '++key',
      pictures: '[storyId+address], sha256, [state+at]',
      purged: 'id, at',
      imports: 'id',
      importSteps: '[import+step]',
    },
  },
];

/** The newest version of some schemas. */
export const newestOf = (schemas: readonly SchemaVersion[]): number =>
  Math.max(...schemas.map(({ version }) => version));

/** The newest schema this Cutline knows. */
export const NEWEST_SCHEMA = newestOf(SCHEMA_VERSIONS);

/**
 * The tables beside the stories whose rows the recovery copy keeps one by one. Whoever writes to one of them notes the row
 * in the entry of its transaction (`entry.rows`).
 */
export const KEPT_TABLES: readonly string[] = [
  'organisation',
  'pictures',
  'purged',
  'imports',
  'importSteps',
];
