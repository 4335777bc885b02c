// Bodies and photos as a writing transaction reads them.
import { Dexie } from 'dexie';
import type { LibraryDatabase } from '../database/library-database';
import type { Shelves } from './story-parts';

/** The shelves of a writing transaction. */
export const writtenShelves = (database: LibraryDatabase): Shelves => ({
  bodies: (ids) => database.bodies.bulkGet([...ids]),
  // Not async: Dexie loses its transaction after a hundred awaits of promises that are not its own.
  photos: (ids) =>
    Dexie.Promise.all(
      ids.map((id) => database.photos.where('[storyId+order]').between([id], [id, []]).toArray()),
    ),
});
