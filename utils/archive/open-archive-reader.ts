// Opening the reading half of the archive, for any extension page. Dexie is loaded only where there is no library yet, or
// one to be brought up to date. Opening is lazy: the database is touched by the first question.
import type { StoryFilter } from '../search/story-filter';
import { DamagedStories } from '../story/damaged-stories';
import { parseStory } from '../story/parse-story';
import type { SavedStory } from '../story/saved-story';
import type { ArchiveReader, Facet } from './archive';
import { Connection } from './connection';
import type { CountKind, LibraryOptions } from './library-database';
import { LIBRARY_NAME } from './library-name';
import { countRows, listRows, READ_TABLES, rowsInView } from './list-rows';
import { shownPage, shownRow } from './shown-row';
import { Watchers } from './watch';
import { readShelves, wholeStories } from './whole-story';

/** How many stories an export holds in memory at a time. */
const BATCH = 100;

async function* readStories(
  connection: Connection,
  filter: StoryFilter,
): AsyncGenerator<SavedStory, void, void> {
  const damaged: string[] = [];
  let after: string | undefined;
  do {
    const page = { limit: BATCH, ...(after !== undefined && { after }) };
    const batch = await connection.read(READ_TABLES, async (view) => {
      const { rows, next } = await rowsInView(view, filter, page);
      return { stories: await wholeStories(readShelves(view), rows), next };
    });
    for (const story of batch.stories) {
      if (story.ok) yield story.value;
      else damaged.push(story.trouble.id);
    }
    after = batch.next;
  } while (after !== undefined);
  if (damaged.length > 0) throw new DamagedStories(damaged);
}

async function facets(connection: Connection, kind: CountKind): Promise<Facet[]> {
  const counts = await connection.read(['counts'], (view) =>
    view.all('counts', { from: [kind], to: [kind, []] }),
  );
  return counts
    .map(({ label, count }) => ({ value: label, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The questions, over one connection. */
export function readerOver(connection: Connection): ArchiveReader {
  const watchers = new Watchers(connection.options.name);
  return {
    story: (id) =>
      connection.read(['rows', 'bodies', 'photos'], async (view) => {
        const row = await view.get('rows', id);
        const [story] = row ? await wholeStories(readShelves(view), [row]) : [];
        if (story?.ok === false) throw new Error(story.trouble.problem);
        return story?.value;
      }),
    async versions(id) {
      const versions = await connection.read(['versions'], (view) =>
        view.all('versions', { index: 'storyId', from: id, to: id, backwards: true }),
      );
      return versions.flatMap(({ contentHash, lastSeenAt, story }) => {
        const parsed = parseStory(story);
        return parsed.ok ? [{ contentHash, lastSeenAt, story: parsed.value }] : [];
      });
    },
    async rowByUrl(url) {
      const row = await connection.read(['rows'], (view) => view.getBy('rows', 'url', url));
      return row && shownRow(row);
    },
    rows: async (filter, page) => shownPage(await listRows(connection, filter, page)),
    count: (filter) => countRows(connection, filter),
    stories: (filter) => readStories(connection, filter),
    tags: () => facets(connection, 'tag'),
    publishers: () => facets(connection, 'publisher'),
    watch: (ask, tell, fail) => watchers.watch(ask, tell, fail),
    close() {
      watchers.close();
      connection.close();
    },
  };
}

async function prepare(options: LibraryOptions): Promise<void> {
  const { LibraryDatabase } = await import('./library-database');
  const database = new LibraryDatabase(options);
  await database.open();
  database.close();
}

/** The reading half. */
export function openArchiveReader(options: LibraryOptions = {}): ArchiveReader {
  const { name = LIBRARY_NAME, indexedDB: factory = indexedDB, keyRange = IDBKeyRange } = options;
  return readerOver(
    new Connection({ name, indexedDB: factory, keyRange, prepare: () => prepare(options) }),
  );
}
