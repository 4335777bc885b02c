// Every schema the library was ever released with. A released entry is never edited: a new one is added below it, with
// an example library under tests/archive/libraries and an upgrade test.

/** One released schema: its Dexie tables and indexes. */
export interface SchemaVersion {
  version: number;
  tables: Readonly<Record<string, string>>;
  /** What is drawn from the stories (counts, marks, index, pictures' names) has to be drawn anew. */
  drawAnew?: true;
}

/**
 * 1: `rows` are light; `bodies` hold the rest of a story without its photos; `photos` are rows of their own in reading
 * order; `versions` keep what a newer clip replaced; `counts` are kept in step with every write, so that nobody waits
 * for a count; `state` holds the library's own few values. `index…` is the search index (docs/search.md): drawn from the
 * stories, and nothing but them; `marks` are the sets of stories that carry a tag or are in a state.
 *
 * 2: photos are found by their picture; `shelf` holds what a keeper sets up beside the stories (colours of tags, saved
 * searches, collections), `undos` what the last changes replaced, `ledger` what the
 * last writes add to counts and marks; `indexColumns` say of each document which names and
 * which day it counts under. Nested tags are counted and listed with what they are nested in, and so are authors, agencies
 * and months.
 *
 * 3: `pictures` say what is kept of the pictures of each story beside their addresses.
 *
 * 4: `purged` are the tombstones of stories deleted for good, so that no file brings one back unasked; `imports` and
 * `importSteps` say what the last files added, so that each can be taken back whole.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      rows: 'id, &url, place, *tagPlaces, publisherPlace',
      bodies: 'id',
      photos: '[storyId+order]',
      versions: '++key, storyId',
      counts: '[kind+value]',
      state: 'name',
      marks: '[mark+chunk]',
      indexTail: 'id',
      indexHeads: 'id',
      indexBlocks: '[segment+term]',
      indexLists: '[segment+list]',
      indexPlaces: '[segment+chunk]',
      indexNumbers: 'segment',
    },
  },
  {
    version: 2,
    tables: {
      photos: '[storyId+order], picture',
      shelf: 'key',
      undos: '++key',
      ledger: '++key',
      indexColumns: 'segment',
    },
    drawAnew: true,
  },
  {
    version: 3,
    tables: { pictures: '[storyId+address], sha256, [state+at]' },
  },
  {
    version: 4,
    tables: { purged: 'id, at', imports: 'id', importSteps: '[import+step]' },
  },
];

/** The newest schema this Cutline knows. */
export const NEWEST_SCHEMA = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));

/**
 * The tables beside the stories whose rows the recovery copy keeps one by one. Whoever writes to one of them notes the row
 * in the entry of its transaction (`entry.rows`).
 */
export const KEPT_TABLES: readonly string[] = [
  'shelf',
  'pictures',
  'purged',
  'imports',
  'importSteps',
];
