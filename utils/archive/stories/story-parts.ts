// Where the parts of whole stories lie. They are not looked into here: what checks them is heavy, and lists of rows do without.
import type { StoredBody, StoredPhoto } from '../database/library-database';
import type { LibraryView } from '../database/library-view';

/** Where bodies and photos are read from: a reading or a writing transaction. */
export interface Shelves {
  bodies(ids: readonly string[]): PromiseLike<(StoredBody | undefined)[]>;
  /** The photos of each story, in reading order. */
  photos(ids: readonly string[]): PromiseLike<StoredPhoto[][]>;
}

/** The shelves of a reading transaction. */
export const readShelves = (view: LibraryView): Shelves => ({
  bodies: (ids) => view.many('bodies', ids),
  photos: (ids) => Promise.all(ids.map((id) => view.all('photos', { from: [id], to: [id, []] }))),
});
