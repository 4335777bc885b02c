// Putting a story together again from its row, its body and its photos.
import { Dexie } from 'dexie';
import { done, failed, type Result } from '../outcome/result';
import { parseSavedStory } from '../story/parse-story';
import type { SavedStory } from '../story/saved-story';
import type { Story } from '../story/story';
import type { LibraryDatabase, StoredBody, StoredPhoto } from './library-database';
import { filingOf } from './light-row';
import type { StoredRow } from './stored-row';

/** Why a story cannot be put together, and what still lies there of it, as it lies there. */
export interface DamagedStory {
  kind: 'damaged';
  id: string;
  problem: string;
  rest?: Story;
}

// Not async: Dexie loses its transaction after a hundred awaits of promises that are not its own.
const photosOf = (database: LibraryDatabase, row: StoredRow): PromiseLike<StoredPhoto[]> =>
  row.photoCount === 0
    ? Dexie.Promise.resolve([])
    : database.photos.where('[storyId+order]').between([row.id], [row.id, []]).toArray();

function joined(
  row: StoredRow,
  body: StoredBody | undefined,
  stored: readonly StoredPhoto[],
): Result<SavedStory, DamagedStory> {
  const { id } = row;
  if (body === undefined)
    return failed({ kind: 'damaged', id, problem: `The story ${id} has lost its body.` });
  const rest = { ...body.story, photos: stored.map(({ photo }) => photo) };
  const parsed = parseSavedStory({ ...rest, ...filingOf(row) });
  if (parsed.ok) return done(parsed.value);
  const { field, problem } = parsed.trouble;
  return failed({
    kind: 'damaged',
    id,
    problem: `The story ${id} is damaged at ${field}: ${problem}`,
    rest,
  });
}

/** The whole stories of some rows, in their order; in the place of one that is damaged, what is wrong with it. */
export async function wholeStories(
  database: LibraryDatabase,
  rows: readonly StoredRow[],
): Promise<Result<SavedStory, DamagedStory>[]> {
  const [bodies, photos] = await Promise.all([
    database.bodies.bulkGet(rows.map(({ id }) => id)),
    Dexie.Promise.all(rows.map((row) => photosOf(database, row))),
  ]);
  return rows.map((row, at) => joined(row, bodies[at], photos[at] ?? []));
}
