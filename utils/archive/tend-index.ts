// Keeping the index in few segments. May be broken off at any moment: a segment counts only once its head is written, and
// what has no head is swept away.
import { chooseMerge } from '../search/segments/choose-merge';
import { mergeSegments } from '../search/segments/merge-segments';
import type { SegmentHead, WrittenSegment } from '../search/segments/segment';
import { indexTables, nextSegment, putSegment } from './index-stories';
import type { LibraryDatabase } from './library-database';

const within = (segment: number): [[number], [number, never[]]] => [[segment], [segment, []]];

async function readSegment(
  database: LibraryDatabase,
  head: SegmentHead,
): Promise<WrittenSegment | undefined> {
  const { indexBlocks, indexLists, indexPlaces, indexNumbers, indexColumns } = database;
  const [blocks, lists, places, numbers, columns] = await Promise.all([
    indexBlocks
      .where('[segment+term]')
      .between(...within(head.id))
      .toArray(),
    indexLists
      .where('[segment+list]')
      .between(...within(head.id))
      .toArray(),
    indexPlaces
      .where('[segment+chunk]')
      .between(...within(head.id))
      .toArray(),
    indexNumbers.get(head.id),
    indexColumns.get(head.id),
  ]);
  return numbers && columns && { head, blocks, lists, places, numbers, columns };
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
    if (heads.some((head) => head === undefined)) return;
    if (merged) {
      // Another page may have swept the segment away before it had a head.
      if (!(await database.indexNumbers.get(merged.head.id))) return;
      const died = sources.flatMap((source, at) => {
        const now = heads[at];
        return now === undefined ? [] : diedSince(source, now);
      });
      await database.indexHeads.put(withDead(merged, new Set(died)));
    }
    await database.indexHeads.bulkDelete(ids);
  });

/** Deletes what belongs to no segment. */
const sweep = (database: LibraryDatabase) =>
  database.transaction('rw', indexTables(database), async () => {
    const heads = new Set(await database.indexHeads.toCollection().primaryKeys());
    const written = await database.indexNumbers.toCollection().primaryKeys();
    for (const id of written.filter((one) => !heads.has(one))) {
      await database.indexBlocks
        .where('[segment+term]')
        .between(...within(id))
        .delete();
      await database.indexLists
        .where('[segment+list]')
        .between(...within(id))
        .delete();
      await database.indexPlaces
        .where('[segment+chunk]')
        .between(...within(id))
        .delete();
      await database.indexColumns.delete(id);
      await database.indexNumbers.delete(id);
    }
  });

/** Merges segments until `choose` finds nothing more to merge. */
export async function tendIndex(
  database: LibraryDatabase,
  choose: (heads: readonly SegmentHead[]) => number[] = chooseMerge,
): Promise<void> {
  await sweep(database);
  for (;;) {
    const ids = choose(await database.indexHeads.toArray());
    if (ids.length === 0) return;
    const sources = await readSegments(database, ids);
    const id = await database.transaction('rw', database.state, () => nextSegment(database));
    const merged = mergeSegments(id, sources);
    if (merged)
      await database.transaction('rw', indexTables(database), () => putSegment(database, merged));
    await takeOver(database, sources, merged);
    await sweep(database);
  }
}
