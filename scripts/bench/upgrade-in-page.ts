// Bringing a library of the first released schema up to date: everything drawn from its stories is drawn anew.

import { SCHEMA_VERSIONS } from '../../utils/archive/database/schema-versions';
import { storedRow } from '../../utils/archive/database/stored-row';
import { openArchive } from '../../utils/archive/open-archive';
import { lightRow } from '../../utils/archive/stories/light-row';
import { storyId } from '../../utils/archive/stories/story-identity';
import { contentOf } from '../../utils/archive/stories/version-of';
import { EVERYTHING } from '../../utils/search/story-filter';
import { inventedSave, wordOf } from './invented-library';

const NAME = 'upgraded';
const BATCH = 200;

/** A key path as Dexie spells it: `[a+b]`, or one field. */
const keyPath = (spelled: string): string | string[] =>
  spelled.startsWith('[') ? spelled.slice(1, -1).split('+') : spelled;

function createTable(database: IDBDatabase, name: string, spelled: string): void {
  const [key = '', ...indexes] = spelled.split(', ');
  const counted = key.startsWith('++');
  const path = keyPath(key.replace(/^\+\+/, ''));
  const store = database.createObjectStore(name, { keyPath: path, autoIncrement: counted });
  for (const index of indexes) {
    const field = index.replace(/^[&*]/, '');
    store.createIndex(field, keyPath(field), {
      unique: index.startsWith('&'),
      multiEntry: index.startsWith('*'),
    });
  }
}

function openFirst(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 10);
  request.onupgradeneeded = () => {
    for (const [name, spelled] of Object.entries(SCHEMA_VERSIONS[0]?.tables ?? {}))
      createTable(request.result, name, spelled);
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function put(database: IDBDatabase, from: number, to: number): Promise<void> {
  const stories = await Promise.all(
    Array.from({ length: to - from }, async (_, at) => {
      const save = inventedSave(from + at);
      return { ...save, id: await storyId(save.url) };
    }),
  );
  const transaction = database.transaction(['rows', 'bodies', 'photos'], 'readwrite');
  for (const [at, story] of stories.entries()) {
    const { photos, ...body } = contentOf(story);
    transaction.objectStore('rows').put(storedRow(lightRow(story), from + at + 1));
    transaction.objectStore('bodies').put({ id: story.id, story: body });
    for (const [order, photo] of photos.entries())
      transaction.objectStore('photos').put({ storyId: story.id, order, photo });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

const memory = (): number =>
  Number(Reflect.get(Object(Reflect.get(performance, 'memory')), 'usedJSHeapSize'));

/** Writes a library of the first schema, and opens it with this Cutline. Gives milliseconds, hits, and the most memory seen. */
export async function upgrade(howMany: number) {
  const first = await openFirst();
  const began = performance.now();
  for (let from = 0; from < howMany; from += BATCH)
    await put(first, from, Math.min(howMany, from + BATCH));
  const written = performance.now() - began;
  first.close();
  const before = memory();
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, memory());
  }, 20);
  const opened = performance.now();
  const archive = openArchive({ name: NAME });
  const rows = await archive.count({ ...EVERYTHING, text: wordOf(300) });
  const took = performance.now() - opened;
  clearInterval(watching);
  await archive.settled();
  archive.close();
  return { took, written, rows, memory: most - before };
}
