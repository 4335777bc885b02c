// The marks of collections, rebuilt from the organisation.
import { SPAN, unpackChunk } from '../../search/segments/number-set';
import { collectionMark, isCollectionMark } from '../../search/story-marks';
import { Deltas } from '../counts/deltas';
import { PendingDeltas } from '../counts/pending-deltas';
import type { LibraryDatabase } from '../database/library-database';

type Numbers = Map<string, Set<number>>;
const NONE: ReadonlySet<number> = new Set();

/** The row numbers that have each collection's mark now. */
async function markedIn({ marks, deltas }: LibraryDatabase): Promise<Numbers> {
  const [from, to] = [[collectionMark('')], [collectionMark('\uffff'), []]];
  const held = await marks.where('[mark+chunk]').between(from, to).toArray();
  const pending = new PendingDeltas(await deltas.toArray());
  const marked: Numbers = new Map();
  for (const { mark, chunk, bytes } of pending.marks(isCollectionMark, held)) {
    const numbers = marked.get(mark) ?? new Set();
    marked.set(mark, numbers);
    for (const distance of unpackChunk(bytes)) numbers.add(chunk * SPAN + distance);
  }
  return marked;
}

/** The row numbers that belong into each collection. */
async function collectedIn({ organisation, rows }: LibraryDatabase): Promise<Numbers> {
  const collected: Numbers = new Map();
  for (const row of await organisation.toArray()) {
    if (row.kind !== 'collection') continue;
    const stories = await rows.bulkGet(row.members);
    collected.set(
      collectionMark(row.id),
      new Set(stories.flatMap((story) => (story ? [story.number] : []))),
    );
  }
  return collected;
}

/** Gives the stories of every collection the collection's mark, and takes it from all others. */
export async function markCollections(database: LibraryDatabase): Promise<void> {
  const marked = await markedIn(database);
  const collected = await collectedIn(database);
  const deltas = new Deltas();
  for (const mark of new Set([...marked.keys(), ...collected.keys()])) {
    const [had, has] = [marked.get(mark) ?? NONE, collected.get(mark) ?? NONE];
    for (const number of has) if (!had.has(number)) deltas.mark(mark, number, true);
    for (const number of had) if (!has.has(number)) deltas.mark(mark, number, false);
  }
  await deltas.write(database);
}
