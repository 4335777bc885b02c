// Which collection was last saved into from the popup: the next page is likely to belong there too.

const KEY = 'last-collection';

/** As much of a page's own store as this needs. */
export type LastCollectionStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The id of that collection; undefined where the last page was saved into none. */
export const lastCollection = (kept: LastCollectionStorage): string | undefined =>
  kept.getItem(KEY) || undefined;

/** Keeps it for the next page; without an id it is forgotten. */
export function keepLastCollection(kept: LastCollectionStorage, id: string | undefined): void {
  try {
    kept.setItem(KEY, id ?? '');
  } catch {
    // The next page begins without a collection.
  }
}
