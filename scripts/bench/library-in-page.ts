// What the library bench does inside a page of real Chromium: fills libraries, and times one question at a time.

import type { ArchiveReader } from '../../utils/archive/archive';
import { lightRow } from '../../utils/archive/light-row';
import { openArchive } from '../../utils/archive/open-archive';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { storedRow } from '../../utils/archive/stored-row';
import { storyId } from '../../utils/archive/story-identity';
import { contentOf } from '../../utils/archive/version-of';
import { opfsShelves } from '../../utils/recovery/opfs-shelves';
import { EVERYTHING, type StoryFilter } from '../../utils/search/story-filter';
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
    rows.createIndex('url', 'url', { unique: true });
    rows.createIndex('place', 'place');
    rows.createIndex('tagPlaces', 'tagPlaces', { multiEntry: true });
    rows.createIndex('publisherPlace', 'publisherPlace');
    request.result.createObjectStore('bodies', { keyPath: 'id' });
    request.result.createObjectStore('photos', { keyPath: ['storyId', 'order'] });
  };
  return finished(request);
}

/** Puts stories as the library lays them out, but with nothing else: the least a save can cost. */
async function putRaw(raw: IDBDatabase, stories: readonly SavedStory[], first: number) {
  const transaction = raw.transaction(['rows', 'bodies', 'photos'], 'readwrite');
  for (const [at, story] of stories.entries()) {
    transaction.objectStore('rows').put(storedRow(lightRow(story), first + at));
    const { photos, ...body } = contentOf(story);
    transaction.objectStore('bodies').put({ id: story.id, story: body });
    for (const [order, photo] of photos.entries())
      transaction.objectStore('photos').put({ storyId: story.id, order, photo });
  }
  await committed(transaction);
}

const BATCH = 100;

/**
 * Fills a library, and beside it a bare one with one batch of so many, turn and turn about. Gives the milliseconds both
 * took, and how many stories each got.
 */
export async function fill(name: string, from: number, to: number, oneOf = 1) {
  const archive = openArchive({ name });
  const raw = await openRaw(`${name}-raw`, true);
  const times = { library: 0, raw: 0, stories: to - from, rawStories: 0 };
  for (let first = from; first < to; first += BATCH) {
    const length = Math.min(BATCH, to - first);
    const stories = await Promise.all(
      Array.from({ length }, async (_, at) => {
        const save = inventedSave(first + at);
        return { ...save, id: await storyId(save.url) };
      }),
    );
    let began = performance.now();
    const imported = await archive.importStories(stories);
    if (!imported.ok) throw new Error(JSON.stringify(imported.trouble));
    times.library += performance.now() - began;
    if (Math.floor(first / BATCH) % oneOf > 0) continue;
    began = performance.now();
    await putRaw(raw, stories, first);
    times.raw += performance.now() - began;
    times.rawStories += length;
  }
  // What follows an import on its own is part of it: only then is the library as quick to search as it will be.
  const began = performance.now();
  await archive.settled();
  times.library += performance.now() - began;
  archive.close();
  raw.close();
  return times;
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
    began = performance.now();
    await putRaw(raw, [save], n);
    times.raw.push(performance.now() - began);
  }
  archive.close();
  raw.close();
  return times;
}

const NOWHERE = { get: async () => ({}), set: async () => undefined };

/** The recovery copy as the extension keeps it, but for the note beside it. */
const benchRecovery = {
  shelves: opfsShelves(() => navigator.storage.getDirectory()),
  sentinel: NOWHERE,
  tell: () => undefined,
  calm: 500,
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
    began = performance.now();
    await putRaw(raw, [save], n);
    await writeBare(`${n}.json`, JSON.stringify(save));
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
  'indexLists',
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
