// Drawing everything anew that is drawn from the stories: places, counts, marks, names of pictures, the search index. For
// upgrades, in the upgrade's own transaction, and for a library whose index was lost.
import { agenciesOf } from '../../search/story-terms';
import { markCollections } from '../collections/mark-collections';
import { CountLedger } from '../counts/count-ledger';
import { foldLedger } from '../counts/fold-ledger';
import type { LibraryDatabase, StoredPhoto } from '../database/library-database';
import type { LibraryWriting } from '../database/library-writing';
import { storedRow } from '../database/stored-row';
import { indexStories, indexTables } from '../index/index-stories';
import { filingOf } from '../stories/light-row';
import { storedPhoto } from '../stories/put-stories';

/** Stories held in memory at a time. */
const BATCH = 500;
/** Stories after which the sums are made. */
const SUMMED = 10 * BATCH;

async function drawBatch(
  database: LibraryDatabase,
  writing: LibraryWriting,
  ids: readonly string[],
): Promise<void> {
  const rows = (await database.rows.bulkGet([...ids])).filter((row) => row !== undefined);
  const bodies = await database.bodies.bulkGet(rows.map(({ id }) => id));
  const held = await database.photos
    .where('storyId')
    .anyOf([...ids])
    .toArray();
  const byStory = new Map<string, StoredPhoto[]>();
  for (const one of held) byStory.set(one.storyId, [...(byStory.get(one.storyId) ?? []), one]);
  const photosOf = (id: string) => (byStory.get(id) ?? []).sort((a, b) => a.order - b.order);
  const ledger = new CountLedger();
  const stories = rows.flatMap((row, at) => {
    const body = bodies[at];
    if (body === undefined) return [];
    const photos = photosOf(row.id).map(({ photo }) => photo);
    return [
      { story: { ...body.story, photos, ...filingOf(row) }, number: row.number, fresh: true },
    ];
  });
  const agencies = new Map(stories.map(({ story }) => [story.id, agenciesOf(story)]));
  const drawn = rows.map((row) => {
    const next = storedRow({ ...row, agencies: agencies.get(row.id) ?? [] }, row.number);
    ledger.note(undefined, next);
    return next;
  });
  await database.rows.bulkPut(drawn);
  await database.photos.bulkPut(
    held.map(({ storyId, order, photo }) => storedPhoto(storyId, order, photo)),
  );
  await ledger.write(database);
  await indexStories(writing, stories);
}

/** Draws all of it anew. Runs inside the caller's transaction over every table. */
export async function drawAnewFrom(
  database: LibraryDatabase,
  writing: LibraryWriting,
): Promise<void> {
  for (const table of [...indexTables(database), database.counts, database.ledger])
    await table.clear();
  const ids = await database.rows.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += BATCH) {
    await drawBatch(database, writing, ids.slice(from, from + BATCH));
    // What waits to be summed up lies in memory when it is: not the whole library's at once.
    if (from % SUMMED === 0) await foldLedger(database);
  }
  await markCollections(database);
  await foldLedger(database);
}
