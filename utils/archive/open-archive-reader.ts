// Opening the reading half of the archive, for any extension page. Dexie is loaded only where there is no library yet, or
// one to be brought up to date. Opening is lazy: the database is touched by the first question.
import type { StoryFilter, StorySort } from '../search/story-filter';
import { organisationReader } from './collections/read-organisation';
import { Connection } from './database/connection';
import { ownFactory } from './database/fallback-factory';
import type { LibraryOptions } from './database/library-database';
import { LIBRARY_NAME } from './database/library-name';
import { Watchers } from './database/watch';
import type { ArchiveReader } from './door/archive';
import { warmUp } from './index/warm-up';
import { facetsOf, keptFacets, viewCounts } from './lists/facets';
import { countRows, listRows, READ_TABLES } from './lists/list-rows';
import { placeOfCursor, sortedRows } from './lists/sorted-rows';
import { takeEarly } from './open-early';
import { pictureReader, picturesChannel } from './pictures/read-pictures';
import { shownPage } from './stories/shown-row';
import { storyLookup } from './stories/story-lookup';

const inOrder = (
  connection: Connection,
  filter: StoryFilter,
  page: { from: number; limit: number; sort?: StorySort },
) => connection.read(READ_TABLES, (reader) => sortedRows(reader, filter, page));

/** The questions, over one connection. */
export function readerOver(connection: Connection): ArchiveReader {
  const watchers = new Watchers(connection.options.name);
  const pictures = new Watchers(picturesChannel(connection));
  return {
    ...storyLookup(connection),
    async rows(filter, { limit, after, sort = 'saved' }) {
      if (sort === 'saved')
        return shownPage(await listRows(connection, filter, { limit, ...(after && { after }) }));
      const from = placeOfCursor(after);
      return shownPage(await inOrder(connection, filter, { from, limit, sort }));
    },
    rowsFrom: async (filter, page) => shownPage(await inOrder(connection, filter, page)),
    facets: (filter) => facetsOf(connection, filter),
    viewCounts: () => viewCounts(connection),
    // What the popup asks never, or only of a page that is saved, is not loaded with the rest.
    story: async (id) => (await import('./lists/read-stories')).storyOf(connection, id),
    versions: async (id) => (await import('./lists/read-stories')).versionsOf(connection, id),
    async *stories(filter) {
      yield* (await import('./lists/read-stories')).storiesOf(connection, filter);
    },
    snippets: async (ids, text) =>
      (await import('./lists/why-found')).snippetsOf(connection, ids, text),
    similar: async (id) => (await import('./lists/similar-stories')).similarStories(connection, id),
    damage: async (ids) => (await import('./stories/damage')).damageOf(connection, ids),
    photos: async (filter, page) =>
      (await import('./lists/photo-sheet')).photoPage(connection, filter, page),
    photoFacets: async (filter) =>
      (await import('./lists/photo-sheet')).photoFacetsOf(connection, filter),
    ...organisationReader(connection),
    ...pictureReader(connection, pictures),
    async held(ids) {
      const rows = await connection.read(['rows'], (view) => view.many('rows', ids));
      return new Set(rows.flatMap((row) => (row ? [row.id] : [])));
    },
    async imports() {
      const held = await connection.read(['imports'], (reader) => reader.all('imports'));
      return held.sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    count: (filter) => countRows(connection, filter),
    tags: () => keptFacets(connection, 'tags'),
    publishers: () => keptFacets(connection, 'publishers'),
    watch: (ask, tell, fail) => watchers.watch(ask, tell, fail),
    close() {
      watchers.close();
      pictures.close();
      connection.close();
    },
  };
}

async function prepare(options: LibraryOptions): Promise<void> {
  const { LibraryDatabase } = await import('./database/library-database');
  const database = new LibraryDatabase(options);
  await database.open();
  database.close();
}

/** The reading half. */
export function openArchiveReader(options: LibraryOptions = {}): ArchiveReader {
  const {
    name = LIBRARY_NAME,
    indexedDB: factory = ownFactory(),
    keyRange = IDBKeyRange,
  } = options;
  const prepared = () => prepare({ name, indexedDB: factory, keyRange });
  const world = { name, indexedDB: factory, keyRange, prepare: prepared, meanwhile: warmUp };
  const usual = options.name === undefined && options.indexedDB === undefined;
  return readerOver(new Connection({ ...world, ...(usual && { early: takeEarly }) }));
}
