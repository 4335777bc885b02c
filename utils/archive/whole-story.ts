// Putting a story together again from its row, its body and its photos.
import { Dexie } from 'dexie';
import { parseSavedStory } from '../story/parse-story';
import type { SavedStory } from '../story/saved-story';
import type { LibraryDatabase, StoredBody, StoredPhoto } from './library-database';
import { filingOf } from './light-row';
import type { StoredRow } from './stored-row';

// Not async: Dexie loses its transaction after a hundred awaits of promises that are not its own.
const photosOf = (database: LibraryDatabase, row: StoredRow): PromiseLike<StoredPhoto[]> =>
  row.photoCount === 0
    ? Dexie.Promise.resolve([])
    : database.photos.where('[storyId+order]').between([row.id], [row.id, []]).toArray();

function joined(
  row: StoredRow,
  body: StoredBody | undefined,
  photos: readonly StoredPhoto[],
): SavedStory {
  if (body === undefined) throw new Error(`The story ${row.id} has lost its body.`);
  const parsed = parseSavedStory({
    ...body.story,
    ...filingOf(row),
    photos: photos.map(({ photo }) => photo),
  });
  if (!parsed.ok)
    throw new Error(
      `The story ${row.id} is damaged at ${parsed.trouble.field}: ${parsed.trouble.problem}`,
    );
  return parsed.value;
}

/** The whole stories of some rows, in their order. A story that is damaged throws; it is never passed over. */
export async function wholeStories(
  database: LibraryDatabase,
  rows: readonly StoredRow[],
): Promise<SavedStory[]> {
  const [bodies, photos] = await Promise.all([
    database.bodies.bulkGet(rows.map(({ id }) => id)),
    Dexie.Promise.all(rows.map((row) => photosOf(database, row))),
  ]);
  return rows.map((row, at) => joined(row, bodies[at], photos[at] ?? []));
}
