// Keeping the index in few segments. May be broken off at any moment: a segment counts only once its head is written, and
// what has no head is swept away.
import { chooseMerge } from '../../search/segments/choose-merge';
import { mergingSegments } from '../../search/segments/merge-segments';
import { RowNumbers } from '../../search/segments/number-runs';
import type { SegmentHead, WrittenSegment } from '../../search/segments/segment';
import type { LibraryDatabase } from '../database/library-database';
import { indexTables, nextSegment, segmentRows, taken } from './index-stories';

const within = (segment: number): [[number], [number, never[]]] => [[segment], [segment, []]];

async function readSegment(
  database: LibraryDatabase,
  head: SegmentHead,
): Promise<WrittenSegment | undefined> {
  const { indexBlocks, indexPlaces, indexNumbers, indexColumns } = database;
  const [blocks, places, numbers, columns] = await Promise.all([
    indexBlocks
      .where('[segment+term]')
      .between(...within(head.id))
      .toArray(),
    indexPlaces
      .where('[segment+chunk]')
      .between(...within(head.id))
      .toArray(),
    indexNumbers.get(head.id),
    indexColumns.get(head.id),
  ]);
  if (numbers === undefined || columns === undefined) return undefined;
  const own = { segment: head.id, numbers: new RowNumbers(numbers).all() };
  return { head, blocks, places, numbers: own, columns };
}

const readSegments = (database: LibraryDatabase, ids: readonly number[]) =>
  database.transaction('r', indexTables(database), async () => {
    const heads = await database.indexHeads.bulkGet([...ids]);
    const read = await Promise.all(
      heads.filter((head) => head !== undefined).map((head) => readSegment(database, head)),
    );
    return read.filter((segment) => segment !== undefined);
  });

/** The row numbers of documents that died in a segment since it was read. */
function diedSince({ head: { dead }, numbers }: WrittenSegment, now: SegmentHead): number[] {
  return Array.from(numbers.numbers).filter(
    (_, document) => now.dead?.[document] === 1 && dead?.[document] !== 1,
  );
}

function withDead({ head, numbers }: WrittenSegment, died: ReadonlySet<number>): SegmentHead {
  if (died.size === 0) return head;
  return {
    ...head,
    dead: Uint8Array.from(numbers.numbers, (number) => (died.has(number) ? 1 : 0)),
  };
}

/** Puts the merged segment in the place of those it was made of, unless they have changed hands meanwhile. */
const takeOver = (
  database: LibraryDatabase,
  sources: readonly WrittenSegment[],
  merged: WrittenSegment | undefined,
) =>
  database.transaction('rw', [database.indexHeads, database.indexNumbers], async () => {
    const ids = sources.map(({ head }) => head.id);
    const heads = await database.indexHeads.bulkGet(ids);
    if (heads.some((head) => head === undefined)) return false;
    if (merged) {
      // Another page may have swept the segment away before it had a head.
      if (!(await database.indexNumbers.get(merged.head.id))) return false;
      const died = sources.flatMap((source, at) => {
        const now = heads[at];
        return now === undefined ? [] : diedSince(source, now);
      });
      await database.indexHeads.put(withDead(merged, new Set(died)));
    }
    await database.indexHeads.bulkDelete(ids);
    return true;
  });

/** Deletes segments that have no head: one that has got it since it was found is in use. */
async function remove(database: LibraryDatabase, ids: readonly number[]): Promise<void> {
  const { indexHeads, indexBlocks, indexPlaces, indexColumns, indexNumbers } = database;
  for (const id of ids)
    await database.transaction('rw', indexTables(database), async () => {
      if (await indexHeads.get(id)) return;
      await Promise.all([
        indexBlocks
          .where('[segment+term]')
          .between(...within(id))
          .delete(),
        indexPlaces
          .where('[segment+chunk]')
          .between(...within(id))
          .delete(),
        indexColumns.delete(id),
        indexNumbers.delete(id),
      ]);
    });
}

/** Deletes what belongs to no segment; gives the heads of those there are. */
async function sweep(database: LibraryDatabase): Promise<SegmentHead[]> {
  const { indexHeads, indexNumbers } = database;
  const { heads, written } = await database.transaction(
    'r',
    [indexHeads, indexNumbers],
    async () => ({
      heads: await indexHeads.toArray(),
      written: await indexNumbers.toCollection().primaryKeys(),
    }),
  );
  const known = new Set(heads.map(({ id }) => id));
  await remove(
    database,
    written.filter((one) => !known.has(one)),
  );
  return heads;
}

/** Rows written in one transaction: a save that comes meanwhile waits for no more than these. */
const PART = 500;

/** Writes a segment without its head. Its numbers come first: whatever is broken off after them is found by them and swept. */
async function putInParts(
  database: LibraryDatabase,
  segment: WrittenSegment,
  part: number,
): Promise<void> {
  const tables = indexTables(database);
  const { blocks } = segment;
  await database.transaction('rw', tables, (within) =>
    database.writer(within).write(...segmentRows({ ...segment, blocks: blocks.slice(0, part) })),
  );
  for (let from = part; from < blocks.length; from += part)
    await database.transaction('rw', [database.indexBlocks], (within) =>
      database.writer(within).write({ table: 'indexBlocks', put: blocks.slice(from, from + part) }),
    );
}

/** Milliseconds of merging at a time: whoever asks the background meanwhile is answered in between. */
const AT_A_TIME = 30;

async function merge(
  id: number,
  sources: readonly WrittenSegment[],
): Promise<WrittenSegment | undefined> {
  const merging = mergingSegments(id, sources);
  for (let began = performance.now(); ; ) {
    const { done, value } = merging.next();
    if (done) return value;
    if (performance.now() - began < AT_A_TIME) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

const takeNumber = (database: LibraryDatabase): PromiseLike<number> =>
  database.transaction('rw', database.state, async (within) => {
    const writer = database.writer(within);
    const id = await nextSegment(writer);
    await writer.write(taken(id));
    return id;
  });

/** Merges segments until `choose` finds nothing more to merge. */
export async function compactSegments(
  database: LibraryDatabase,
  choose: (heads: readonly SegmentHead[]) => number[] = chooseMerge,
  part = PART,
): Promise<void> {
  for (;;) {
    const ids = choose(await sweep(database));
    if (ids.length === 0) return;
    const sources = await readSegments(database, ids);
    const id = await takeNumber(database);
    const merged = await merge(id, sources);
    if (merged) await putInParts(database, merged, part);
    const took = await takeOver(database, sources, merged);
    if (merged && !took) await remove(database, [id]);
  }
}
