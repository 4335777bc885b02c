// A second place for small notes: the cache storage of the extension. Browsers store it apart from the extension's `storage`,
// from IndexedDB and from files, and background and pages reach it alike.
import type { NoteArea } from './note-area';

const NAME = 'notes';

/** A cache takes requests of the web alone. No request is made: `.invalid` is nobody's (RFC 2606). */
const addressOf = (key: string): string => `https://notes.invalid/${encodeURIComponent(key)}`;

/** Notes in a cache storage. */
export const cacheArea = (caches: Pick<CacheStorage, 'open'>): NoteArea => ({
  async get(key) {
    const response = await (await caches.open(NAME)).match(addressOf(key));
    const value: unknown = await response?.json();
    return value === undefined ? {} : { [key]: value };
  },
  async set(items) {
    const cache = await caches.open(NAME);
    for (const [key, value] of Object.entries(items))
      await cache.put(addressOf(key), Response.json(value));
  },
  async remove(key) {
    await (await caches.open(NAME)).delete(addressOf(key));
  },
});
