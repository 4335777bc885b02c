// Opening the archive: the reading half for every extension page, and both halves for the background.
// Opening is lazy: the database is touched by the first question.
import * as v from 'valibot';
import type { Result } from '../outcome/result';
import type { StoryFilter } from '../search/story-filter';
import { DamagedStories } from '../story/damaged-stories';
import type { FilingTrouble } from '../story/filing-trouble';
import { parseStory } from '../story/parse-story';
import type { SavedStory } from '../story/saved-story';
import { StoryRow } from '../story/story-row';
import type { ArchiveReader, ArchiveWriter, Facet, RowPage } from './archive';
import { changeTags, restoreStories, trashStories } from './change-rows';
import { fileStory } from './file-story';
import { filing } from './filing-trouble-of';
import { importStories } from './import-stories';
import { type CountKind, LibraryDatabase, type LibraryOptions } from './library-database';
import { countRows, type ListStretch, listRows, readTables } from './list-rows';
import type { StoredRow } from './stored-row';
import { Tender } from './tender';
import { watch } from './watch';
import { wholeStories } from './whole-story';

/** How many stories an export holds in memory at a time. */
const BATCH = 100;

// Parsing drops what only the database needs of a row.
function shown(row: StoredRow): StoryRow | undefined {
  const parsed = v.safeParse(StoryRow, row);
  return parsed.success ? parsed.output : undefined;
}

function shownPage({ rows, next }: ListStretch): RowPage {
  const whole = rows.map(shown);
  const damaged = rows.filter((_, at) => whole[at] === undefined).map(({ id }) => id);
  return {
    rows: whole.filter((row) => row !== undefined),
    ...(next !== undefined && { next }),
    ...(damaged.length > 0 && { damaged }),
  };
}

// A story is read from several tables; in one transaction, so that no write comes between them.
const reading = <T>(database: LibraryDatabase, ask: () => Promise<T>) =>
  database.transaction('r', readTables(database), ask);

async function* readStories(
  database: LibraryDatabase,
  filter: StoryFilter,
): AsyncGenerator<SavedStory, void, void> {
  const damaged: string[] = [];
  let after: string | undefined;
  do {
    const page = { limit: BATCH, ...(after !== undefined && { after }) };
    const batch = await reading(database, async () => {
      const { rows, next } = await listRows(database, filter, page);
      return { stories: await wholeStories(database, rows), next };
    });
    for (const story of batch.stories) {
      if (story.ok) yield story.value;
      else damaged.push(story.trouble.id);
    }
    after = batch.next;
  } while (after !== undefined);
  if (damaged.length > 0) throw new DamagedStories(damaged);
}

async function facets(database: LibraryDatabase, kind: CountKind): Promise<Facet[]> {
  const counts = await database.counts.where('[kind+value]').between([kind], [kind, []]).toArray();
  return counts
    .map(({ label, count }) => ({ value: label, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const reader = (database: LibraryDatabase): ArchiveReader => ({
  async story(id) {
    return reading(database, async () => {
      const row = await database.rows.get(id);
      const [story] = row ? await wholeStories(database, [row]) : [];
      if (story?.ok === false) throw new Error(story.trouble.problem);
      return story?.value;
    });
  },
  async versions(id) {
    const versions = await database.versions.where({ storyId: id }).reverse().toArray();
    return versions.flatMap(({ contentHash, lastSeenAt, story }) => {
      const parsed = parseStory(story);
      return parsed.ok ? [{ contentHash, lastSeenAt, story: parsed.value }] : [];
    });
  },
  async rowByUrl(url) {
    const row = await database.rows.get({ url });
    return row && shown(row);
  },
  async rows(filter, page) {
    return shownPage(await listRows(database, filter, page));
  },
  async count(filter) {
    return countRows(database, filter);
  },
  stories: (filter) => readStories(database, filter),
  tags: () => facets(database, 'tag'),
  publishers: () => facets(database, 'publisher'),
  watch,
  close: () => database.close(),
});

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

/** The reading half, for any extension page. */
export const openArchiveReader = (options?: LibraryOptions): ArchiveReader =>
  reader(new LibraryDatabase(options));

/** Thrown where nobody catches it, so that the browser shows it. */
const uncaught = (error: unknown): void =>
  queueMicrotask(() => {
    throw error;
  });

/** Both halves over one connection, for the background. `report` is told what goes wrong while nobody waits. */
export function openArchive(
  options: LibraryOptions & { report?: (error: unknown) => void } = {},
): ArchiveReader & ArchiveWriter {
  const database = new LibraryDatabase(options);
  const tender = new Tender(database, options.report ?? uncaught);
  return {
    ...reader(database),
    ...writer(database, tender),
    close() {
      tender.close();
      database.close();
    },
  };
}
