// MiniSearch beside the library's own index: built once, kept serialised in a database, and loaded again to search, as a
// popup that opens cold has to.
import MiniSearch from 'minisearch';
import { storyText } from '../../utils/story/story-text';
import { fold } from '../../utils/text/fold';
import { inventedStory } from './invented-library';

const OPTIONS = {
  fields: ['headline', 'text', 'captions'],
  processTerm: (term: string) => fold(term),
};
const NAME = 'beside-minisearch';

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME);
  request.onupgradeneeded = () => request.result.createObjectStore('kept');
  return finished(request);
}

/** Indexes so many stories and keeps the index; gives its bytes. */
export async function keepMiniSearch(howMany: number): Promise<number> {
  const index = new MiniSearch(OPTIONS);
  for (let id = 0; id < howMany; id++) {
    const story = inventedStory(id);
    const captions = story.photos.map(({ caption, creditLine }) => `${caption} ${creditLine}`);
    index.add({ id, headline: story.headline, text: storyText(story), captions: captions.join() });
  }
  const kept = JSON.stringify(index);
  const database = await open();
  const transaction = database.transaction('kept', 'readwrite');
  await finished(transaction.objectStore('kept').put(kept, 'index'));
  database.close();
  return new Blob([kept]).size;
}

const memory = (): number => {
  const held: unknown = Reflect.get(performance, 'memory');
  return typeof held === 'object' && held !== null
    ? Number(Reflect.get(held, 'usedJSHeapSize'))
    : Number.NaN;
};

/** Opens the database, loads the index and searches it. */
export async function searchMiniSearch(text: string) {
  const before = memory();
  const began = performance.now();
  const database = await open();
  const kept: unknown = await finished(
    database.transaction('kept').objectStore('kept').get('index'),
  );
  const index = MiniSearch.loadJSON(String(kept), OPTIONS);
  const found = index.search(text, { combineWith: 'AND' }).slice(0, 50);
  const took = performance.now() - began;
  database.close();
  return { took, rows: found.length, memory: memory() - before };
}
