// Bringing stories into the search index, inside the transaction that files them: what is saved can be found at once.

import type { TailStory } from '../search/segments/index-reader';
import { packNumbers, RowNumbers } from '../search/segments/number-runs';
import type { IndexedStory, SegmentHead, WrittenSegment } from '../search/segments/segment';
import { segmentOf } from '../search/segments/write-segment';
import { termsInOrder } from '../search/story-terms';
import type { SavedStory } from '../story/saved-story';
import type { LibraryDatabase } from './library-database';
import { moment } from './stored-row';

/** A story to be indexed. `fresh`: the index does not know it yet. */
export interface Indexing {
  story: SavedStory;
  number: number;
  fresh: boolean;
  /** Its terms, where they are known already. */
  terms?: readonly string[];
}

/** Stories that wait in the tail before a segment is written of them. A search reads all of the tail. */
const TAIL = 64;
const SEGMENT = 'nextSegment';

/** The tables that indexing touches. */
export const indexTables = (database: LibraryDatabase) => [
  database.marks,
  database.indexTail,
  database.indexHeads,
  database.indexBlocks,
  database.indexLists,
  database.indexPlaces,
  database.indexNumbers,
  database.indexColumns,
];

/** A number for a new segment, never given twice. Runs inside the caller's transaction, like all here. */
export async function nextSegment(database: LibraryDatabase): Promise<number> {
  const id = (await database.state.get(SEGMENT))?.value ?? 1;
  await database.state.put({ name: SEGMENT, value: id + 1 });
  return id;
}

/** Writes everything of a segment but its head, without which nobody sees it. */
export async function putSegment(
  database: LibraryDatabase,
  segment: WrittenSegment,
): Promise<void> {
  await database.indexBlocks.bulkPut(segment.blocks);
  if (segment.lists.length > 0) await database.indexLists.bulkPut(segment.lists);
  await database.indexPlaces.bulkPut(segment.places);
  await database.indexColumns.put(segment.columns);
  await database.indexNumbers.put(packNumbers(segment.numbers));
}

const indexed = ({ story, number, terms = termsInOrder(story) }: Indexing): IndexedStory => ({
  id: story.id,
  savedMs: moment(story.savedAt),
  number,
  terms,
});
const waiting = (story: IndexedStory): TailStory => ({
  ...story,
  terms: [...new Set(story.terms)].join('\n'),
});
const waitedFor = (story: TailStory): IndexedStory => ({
  ...story,
  terms: story.terms.split('\n'),
});

async function writeSegmentOf(database: LibraryDatabase, stories: readonly IndexedStory[]) {
  const segment = segmentOf(await nextSegment(database), stories);
  await putSegment(database, segment);
  await database.indexHeads.add(segment.head);
}

function buried(
  head: SegmentHead,
  numbers: RowNumbers | undefined,
  gone: ReadonlySet<number>,
): SegmentHead | undefined {
  const died: number[] = [];
  numbers?.each((document, number) => {
    if (gone.has(number) && head.dead?.[document] !== 1) died.push(document);
  });
  if (died.length === 0) return undefined;
  const dead = head.dead?.slice() ?? new Uint8Array(head.documents);
  for (const document of died) dead[document] = 1;
  return { ...head, dead };
}

/** Takes stories out of every segment, by their row numbers. */
export async function unindex(database: LibraryDatabase, gone: ReadonlySet<number>): Promise<void> {
  if (gone.size === 0) return;
  const [heads, numbers] = await Promise.all([
    database.indexHeads.toArray(),
    database.indexNumbers.toArray(),
  ]);
  const known = new Map(numbers.map((one) => [one.segment, new RowNumbers(one)]));
  const changed = heads.flatMap((head) => {
    const next = buried(head, known.get(head.id), gone);
    return next === undefined ? [] : [next];
  });
  if (changed.length > 0) await database.indexHeads.bulkPut(changed);
}

/** Indexes stories. One by one they wait in the tail; many at once become a segment of their own. */
export async function indexStories(
  database: LibraryDatabase,
  stories: readonly Indexing[],
): Promise<void> {
  if (stories.length === 0) return;
  const known = stories.filter(({ fresh }) => !fresh);
  await unindex(database, new Set(known.map(({ number }) => number)));
  const fresh = stories.map(indexed);
  if (fresh.length >= TAIL) {
    await database.indexTail.bulkDelete(known.map(({ story }) => story.id));
    await writeSegmentOf(database, fresh);
    return;
  }
  await database.indexTail.bulkPut(fresh.map(waiting));
}

/** Makes a segment of those that wait, once there are enough of them. */
export async function flushTail(database: LibraryDatabase): Promise<void> {
  await database.transaction('rw', [...indexTables(database), database.state], async () => {
    if ((await database.indexTail.count()) < TAIL) return;
    await writeSegmentOf(database, (await database.indexTail.toArray()).map(waitedFor));
    await database.indexTail.clear();
  });
}
