// Which segments to make one of: few segments are quick to search, but every merge writes stories anew.
import type { SegmentHead } from './segment';

/** Up to this many segments are left in peace. */
const PATIENCE = 4;
/** A segment this big is merged no further. */
const FULL = 50_000;

const deadOf = ({ dead }: SegmentHead): number => dead?.reduce((sum, one) => sum + one, 0) ?? 0;

/** The segments to merge now, by their ids; empty where all is well. A single one is to be rid of its dead. */
export function chooseMerge(heads: readonly SegmentHead[]): number[] {
  const sizes = heads.map((head) => {
    const dead = deadOf(head);
    return { id: head.id, dead, living: head.documents - dead };
  });
  const rotten = sizes.find(({ dead, living }) => dead > living);
  if (rotten) return [rotten.id];
  const open = sizes.filter(({ living }) => living < FULL).sort((a, b) => a.living - b.living);
  if (open.length <= PATIENCE) return [];
  // The smallest, and each larger one that is not out of proportion to what is merged already: so a story is written
  // anew only as often as the library grows several times over.
  let sum = 0;
  const chosen = open.filter(({ living }, at) => {
    const joins = at < PATIENCE / 2 || living <= 3 * sum;
    if (joins) sum += living;
    return joins;
  });
  return chosen.map(({ id }) => id);
}
