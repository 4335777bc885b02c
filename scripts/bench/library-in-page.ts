// What the library bench does inside a page of real Chromium: fills libraries, and times one question at a time.

import { storedRow } from '../../utils/archive/database/stored-row';
import type { ArchiveReader } from '../../utils/archive/door/archive';
import { openArchive } from '../../utils/archive/open-archive';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { lightRow } from '../../utils/archive/stories/light-row';
import { storedPhoto } from '../../utils/archive/stories/put-stories';
import { storyId } from '../../utils/archive/stories/story-identity';
import { contentOf } from '../../utils/archive/stories/version-of';
import { opfsDirectories } from '../../utils/recovery/opfs-directories';
import { EVERYTHING, type StoryFilter } from '../../utils/search/story-filter';
import { agenciesOf } from '../../utils/search/story-names';
import type { SavedStory } from '../../utils/story/saved-story';
import { canonicalJson } from '../../utils/text/canonical-json';
import { inventedSave, inventedStory } from './invented-library';

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

function openRaw(name: string, create = false): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => {
    if (!create) return;
    const rows = request.result.createObjectStore('rows', { keyPath: 'id' });
    rows.createIndex('place', 'place');
    rows.createIndex('tagPlaces', 'tagPlaces', { multiEntry: true });
    rows.createIndex('publisherPlace', 'publisherPlace');
    request.result.createObjectStore('bodies', { keyPath: 'id' });
    const photos = request.result.createObjectStore('photos', { keyPath: ['storyId', 'order'] });
    photos.createIndex('picture', 'picture');
  };
  return finished(request);
}

interface RawRows {
  rows: object[];
  bodies: object[];
  photos: object[];
}

/** The rows that the library has of stories, made before anything is timed. */
const rawRows = (stories: readonly SavedStory[], first: number): RawRows => ({
  rows: stories.map((story, at) =>
    storedRow({ ...lightRow(story), agencies: agenciesOf(story) }, first + at),
  ),
  bodies: stories.map((story) => {
    const { photos: _, ...body } = contentOf(story);
    return { id: story.id, story: body };
  }),
  photos: stories.flatMap(({ id, photos }) =>
    photos.map((photo, order) => storedPhoto(id, order, photo)),
  ),
});

/** Puts the same rows under the same indexes as the library, but nothing else: the least a save can cost. */
async function putRaw(raw: IDBDatabase, { rows, bodies, photos }: RawRows) {
  const transaction = raw.transaction(['rows', 'bodies', 'photos'], 'readwrite');
  for (const row of rows) transaction.objectStore('rows').put(row);
  for (const body of bodies) transaction.objectStore('bodies').put(body);
  for (const photo of photos) transaction.objectStore('photos').put(photo);
  await committed(transaction);
}

const BATCH = 100;
/** Milliseconds between what the library and what the bare one is given. */
const REST = 2000;

async function batchOf(first: number, length: number): Promise<SavedStory[]> {
  const saves = Array.from({ length }, (_, at) => inventedSave(first + at));
  return Promise.all(saves.map(async (save) => ({ ...save, id: await storyId(save.url) })));
}

async function inBatches(from: number, to: number) {
  const batches: { first: number; stories: SavedStory[] }[] = [];
  for (let first = from; first < to; first += BATCH)
    batches.push({ first, stories: await batchOf(first, Math.min(BATCH, to - first)) });
  return batches;
}

async function took(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * Fills a library, and then beside it a bare one with one batch of so many. Gives the milliseconds both took, and how many
 * stories each got. The stories are invented before, and the two never run at once: what the library does beside its imports would
 * else be done while nobody counts, or while the bare one is timed.
 */
export async function fill(name: string, from: number, to: number, oneOf = 1) {
  const archive = openArchive({ name });
  const raw = await openRaw(`${name}-raw`, true);
  const batches = await inBatches(from, to);
  const library = await took(async () => {
    for (const { stories } of batches) {
      const imported = await archive.importStories(stories);
      if (!imported.ok) throw new Error(JSON.stringify(imported.trouble));
    }
    // What follows an import on its own is part of it: only then is the library as quick to search as it will be.
    await archive.settled();
  });
  const some = batches.filter((_, at) => at % oneOf === 0);
  const bareRows = some.map(({ first, stories }) => rawRows(stories, first));
  // The browser may still be busy with what the library gave it.
  await new Promise((rested) => setTimeout(rested, REST));
  const bare = await took(async () => {
    for (const rows of bareRows) await putRaw(raw, rows);
  });
  archive.close();
  raw.close();
  const rawStories = some.reduce((sum, { stories }) => sum + stories.length, 0);
  return { library, raw: bare, stories: to - from, rawStories };
}

/** Opens the database with nothing around it and gets one row: the least any answer can cost. */
export async function pointGet(name: string) {
  const id = await idOf(500);
  const began = performance.now();
  const raw = await openRaw(name);
  const row = await finished(raw.transaction('rows').objectStore('rows').get(id));
  const took = performance.now() - began;
  raw.close();
  return { took, rows: row ? 1 : 0 };
}

/** Opens the archive, asks it something, and says how long that took. */
async function timed(name: string, ask: (archive: ArchiveReader) => Promise<number>) {
  const began = performance.now();
  const archive = openArchiveReader({ name });
  const rows = await ask(archive);
  const took = performance.now() - began;
  archive.close();
  return { took, rows };
}

/** The first fifty rows of a filter. */
export const firstPage = (name: string, narrowed: Partial<StoryFilter>) =>
  timed(
    name,
    async (archive) =>
      (await archive.rows({ ...EVERYTHING, ...narrowed }, { limit: 50 })).rows.length,
  );

/** Fifty rows from a place in the list of everything on. */
export const jump = (name: string, share: number) =>
  timed(name, async (archive) => {
    const from = Math.floor((await archive.count(EVERYTHING)) * share);
    return (await archive.rowsFrom(EVERYTHING, { from, limit: 50 })).rows.length;
  });

/** All facet counts of a filter. */
export const facets = (name: string, narrowed: Partial<StoryFilter>) =>
  timed(
    name,
    async (archive) => (await archive.facets({ ...EVERYTHING, ...narrowed })).tags.length,
  );

/** The first page of the photo desk. */
export const photoSheet = (name: string) =>
  timed(name, async (archive) => (await archive.photos({ text: '' }, { limit: 60 })).photos.length);

/** What the photo desk can be narrowed by. */
export const photoFacets = (name: string) =>
  timed(name, async (archive) => (await archive.photoFacets({ text: '' })).credits.length);

/** Has the database open until the page is closed. */
export async function hold(name: string): Promise<void> {
  await openRaw(name);
}

/** The address and id of a story in the middle of a library. */
export const idOf = (n: number): Promise<string> => storyId(inventedStory(n).url);

/** Saves stories one by one, into the library and bare, turn and turn about. Gives the times of each. */
export async function saveEach(name: string, from: number, howMany: number) {
  const archive = openArchive({ name });
  const raw = await openRaw(`${name}-raw`, true);
  const times: { library: number[]; raw: number[] } = { library: [], raw: [] };
  for (let n = from; n < from + howMany; n++) {
    const story = inventedStory(n);
    const save = { ...inventedSave(n), id: await storyId(story.url) };
    let began = performance.now();
    await archive.file(story, save.tags, new Date(save.savedAt));
    times.library.push(performance.now() - began);
    await archive.settled();
    const rows = rawRows([save], n);
    began = performance.now();
    await putRaw(raw, rows);
    times.raw.push(performance.now() - began);
  }
  archive.close();
  raw.close();
  return times;
}

const NOWHERE = { get: async () => ({}), set: async () => undefined };

/** The recovery copy as the extension keeps it, but for the note beside it. */
const benchRecovery = {
  directories: opfsDirectories(() => navigator.storage.getDirectory()),
  marker: NOWHERE,
  tell: () => undefined,
  pause: 500,
};

async function writeBare(name: string, text: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('bare', { create: true });
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

/** Saves stories one by one: with the recovery copy, and as a bare put and a bare file of the same bytes. */
export async function saveEachTwice(name: string, from: number, howMany: number) {
  const archive = openArchive({ name: `${name}-kept`, recovery: benchRecovery });
  await archive.opened();
  const raw = await openRaw(`${name}-kept-raw`, true);
  const times: { kept: number[]; bare: number[] } = { kept: [], bare: [] };
  for (let n = from; n < from + howMany; n++) {
    const story = inventedStory(n);
    const save = { ...inventedSave(n), id: await storyId(story.url) };
    let began = performance.now();
    await archive.file(story, save.tags, new Date(save.savedAt));
    times.kept.push(performance.now() - began);
    const [rows, text] = [rawRows([save], n), JSON.stringify(save)];
    began = performance.now();
    await putRaw(raw, rows);
    await writeBare(`${n}.json`, text);
    times.bare.push(performance.now() - began);
  }
  await archive.settled();
  archive.close();
  raw.close();
  return times;
}

const bytesIn = (value: unknown): number => {
  if (value instanceof Uint8Array || value instanceof Uint32Array) return value.byteLength;
  if (typeof value === 'string') return new TextEncoder().encode(value).length;
  if (typeof value === 'object' && value !== null)
    return Object.values(value).reduce((sum: number, part) => sum + bytesIn(part), 0);
  return 8;
};

const INDEX = [
  'marks',
  'indexTail',
  'indexHeads',
  'indexBlocks',
  'indexPlaces',
  'indexNumbers',
  'indexColumns',
];

/** Bytes of the index, and of the stories it is drawn from as JSON. */
export async function indexSize(name: string) {
  const raw = await openRaw(name);
  const size = { index: 0, text: 0, segments: 0 };
  for (const table of INDEX) {
    const store = raw.transaction(table).objectStore(table);
    for (const row of await finished(store.getAll())) size.index += bytesIn(row);
    if (table === 'indexHeads') size.segments = await finished(store.count());
  }
  const bodies = raw.transaction('bodies').objectStore('bodies');
  const sample: unknown[] = await finished(bodies.getAll(null, 200));
  const all = await finished(raw.transaction('bodies').objectStore('bodies').count());
  const text = sample.reduce((sum: number, body) => sum + bytesIn(canonicalJson(body)), 0);
  size.text = (text / sample.length) * all;
  raw.close();
  return size;
}
