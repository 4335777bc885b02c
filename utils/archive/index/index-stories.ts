// Bringing stories into the search index, inside the transaction that files them: what is saved can be found at once.

import type { TailStory } from '../../search/segments/index-reader';
import { packNumbers, RowNumbers } from '../../search/segments/number-runs';
import type { IndexedStory, SegmentHead, WrittenSegment } from '../../search/segments/segment';
import { segmentOf } from '../../search/segments/write-segment';
import { termLines, termsInOrder } from '../../search/story-terms';
import type { SavedStory } from '../../story/saved-story';
import type { LibraryDatabase } from '../database/library-database';
import { moment } from '../database/stored-row';
import type { Rows, TransactionWriter } from '../database/transaction-writer';

/** A story to be indexed. `fresh`: the index does not know it yet. */
export interface Indexing {
  story: SavedStory;
  number: number;
  fresh: boolean;
  /** Its terms, a line each, where they are known already. */
  terms?: string;
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
  database.indexPlaces,
  database.indexNumbers,
  database.indexColumns,
];

/** The number of the next segment. Runs inside the caller's transaction, like all here. */
export const nextSegment = (writer: TransactionWriter): Promise<number> =>
  writer.own(SEGMENT).then((held) => held?.value ?? 1);

/** Says that the number of a segment is taken: it is never given twice. */
export const taken = (segment: number): Rows => ({
  table: 'state',
  put: [{ name: SEGMENT, value: segment + 1 }],
});

/** The rows of a segment but its head, without which nobody sees it. */
export const segmentRows = (segment: WrittenSegment): Rows[] => [
  { table: 'indexBlocks', put: segment.blocks },
  { table: 'indexPlaces', put: segment.places },
  { table: 'indexColumns', put: [segment.columns] },
  { table: 'indexNumbers', put: [packNumbers(segment.numbers)] },
];

const indexed = ({ story, number }: Indexing): IndexedStory => ({
  id: story.id,
  savedMs: moment(story.savedAt),
  number,
  terms: termsInOrder(story),
});
const waiting = ({ story, number, terms = termLines(story) }: Indexing): TailStory => ({
  id: story.id,
  savedMs: moment(story.savedAt),
  number,
  terms,
});
const waitedFor = (story: TailStory): IndexedStory => ({
  ...story,
  terms: story.terms.split('\n'),
});

/** A segment of some stories, and its number taken. */
function segmentRowsOf(id: number, stories: readonly IndexedStory[]): Rows[] {
  const segment = segmentOf(id, stories);
  return [taken(id), ...segmentRows(segment), { table: 'indexHeads', put: [segment.head] }];
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
export async function unindex(writer: TransactionWriter, gone: ReadonlySet<number>): Promise<void> {
  if (gone.size === 0) return;
  const [heads, numbers] = await Promise.all([
    writer.all('indexHeads'),
    writer.all('indexNumbers'),
  ]);
  const known = new Map(numbers.map((one) => [one.segment, new RowNumbers(one)]));
  const changed = heads.flatMap((head) => {
    const next = buried(head, known.get(head.id), gone);
    return next === undefined ? [] : [next];
  });
  await writer.write({ table: 'indexHeads', put: changed });
}

/** Whether indexing some stories is sent at once, with nothing read before. */
export const isSentAtOnce = (stories: readonly Indexing[]): boolean =>
  stories.length < TAIL && stories.every(({ fresh }) => fresh);

/** Indexes stories. One by one they wait in the tail; many at once become a segment of their own, whose number may have been asked for ahead. */
export async function indexStories(
  writer: TransactionWriter,
  stories: readonly Indexing[],
  next: PromiseLike<number> | undefined = undefined,
): Promise<void> {
  if (stories.length === 0) return;
  const known = stories.filter(({ fresh }) => !fresh);
  if (known.length > 0) await unindex(writer, new Set(known.map(({ number }) => number)));
  if (stories.length < TAIL) {
    await writer.write({ table: 'indexTail', put: stories.map(waiting) });
    return;
  }
  const id = await (next ?? nextSegment(writer));
  const tail = { table: 'indexTail' as const, gone: known.map(({ story }) => story.id) };
  await writer.write(tail, ...segmentRowsOf(id, stories.map(indexed)));
}

/** Makes a segment of those that wait, once there are enough of them. */
export async function flushTail(database: LibraryDatabase): Promise<void> {
  const tables = [...indexTables(database), database.state];
  await database.transaction('rw', tables, async (within) => {
    const writer = database.writer(within);
    if ((await writer.count('indexTail')) < TAIL) return;
    const [id, tail] = await Promise.all([nextSegment(writer), writer.all('indexTail')]);
    const gone = { table: 'indexTail' as const, gone: tail.map((story) => story.id) };
    await writer.write(gone, ...segmentRowsOf(id, tail.map(waitedFor)));
  });
}
