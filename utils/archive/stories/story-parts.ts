// The parts of whole stories beside their rows. They are not looked into here: what checks them is heavy, and lists of rows do without.
import type { LibraryView } from '../database/library-view';
import type { StoredPhoto } from '../database/tables';

/** The photos of each story, in reading order. */
export const photosIn = (view: LibraryView, ids: readonly string[]): Promise<StoredPhoto[][]> =>
  Promise.all(ids.map((id) => view.all('photos', { from: [id], to: [id, []] })));
