// What reading without Dexie and writing past it gain (decisions 12 and 14), timed inside a page of real Chromium.
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { KEPT, storedRow } from '../../utils/archive/database/stored-row';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { lightRow } from '../../utils/archive/stories/light-row';
import { storedPhoto } from '../../utils/archive/stories/put-stories';
import { contentOf } from '../../utils/archive/stories/version-of';
import { EVERYTHING } from '../../utils/search/story-filter';
import { termLines } from '../../utils/search/story-terms';
import { inventedSave } from './invented-library';

const PAGE = 50;

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The newest rows of a library, as pages ask for them: milliseconds from nothing. */
export const withoutDexie = (name: string): Promise<number> =>
  took(() => openArchiveReader({ name }).rows(EVERYTHING, { limit: PAGE }));

/** The same rows through Dexie. */
export const throughDexie = (name: string): Promise<number> =>
  took(async () => {
    const database = new LibraryDatabase({ name });
    await database.open();
    const lists = database.rows.where('place').between([KEPT], [KEPT, []]);
    await lists.reverse().limit(PAGE).toArray();
  });

function rowsOf(n: number) {
  const story = { ...inventedSave(n), id: `written-${n}` };
  const { photos, ...body } = contentOf(story);
  return {
    row: storedRow(lightRow(story), 1_000_000 + n),
    body: { id: story.id, story: body },
    photos: photos.map((photo, order) => storedPhoto(story.id, order, photo)),
    tail: { id: story.id, savedMs: n, number: 1_000_000 + n, terms: termLines(story) },
    state: { name: 'bench', value: n },
  };
}

/** Writes the rows of stories one by one: through Dexie, each when the one before is there, and past it, all at once. */
export async function writeEach(howMany: number): Promise<{ dexie: number[]; past: number[] }> {
  const database = new LibraryDatabase({ name: 'written' });
  await database.open();
  const { rows, bodies, photos, indexTail, state } = database;
  const tables = [rows, bodies, photos, indexTail, state];
  const times: { dexie: number[]; past: number[] } = { dexie: [], past: [] };
  const dexie = (n: number) => {
    const made = rowsOf(n);
    return took(() =>
      database.transaction('rw', tables, async () => {
        await rows.put(made.row);
        await bodies.put(made.body);
        await photos.bulkPut(made.photos);
        await indexTail.put(made.tail);
        await state.put(made.state);
      }),
    );
  };
  const past = (n: number) => {
    const made = rowsOf(n);
    return took(() =>
      database.transaction('rw', tables, async (within) => {
        const writer = database.writer(within);
        const written = writer.write(
          { table: 'rows', put: [made.row] },
          { table: 'bodies', put: [made.body] },
          { table: 'photos', put: made.photos },
          { table: 'indexTail', put: [made.tail] },
          { table: 'state', put: [made.state] },
        );
        writer.commit();
        await written;
      }),
    );
  };
  for (let n = 0; n < 2 * howMany; n += 2) {
    times.dexie.push(await dexie(n));
    times.past.push(await past(n + 1));
  }
  database.close();
  return times;
}
