// Which collection was last saved into from the popup: the next page is likely to belong there too.

const KEY = 'last-collection';

/** As much of a storage of the page's own as this needs. */
export type LastCollectionStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The id of that collection; undefined where the last page was saved into none. */
export const lastCollection = (storage: LastCollectionStorage): string | undefined =>
  storage.getItem(KEY) || undefined;

/** Keeps it for the next page; without an id it is forgotten. */
export function keepLastCollection(storage: LastCollectionStorage, id: string | undefined): void {
  try {
    storage.setItem(KEY, id ?? '');
  } catch {
    // The next page begins without a collection.
  }
}
