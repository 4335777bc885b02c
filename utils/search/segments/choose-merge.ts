// Which segments to make one of: few segments are quick to search, but every merge writes stories anew.
import type { SegmentHead } from './segment';

/** How eagerly to merge. */
export interface Eagerness {
  /** Up to this many segments are left in peace. */
  patience: number;
  /** A segment joins a merge if it is at most so many times as big as all that is merged already. */
  reach: number;
}

/** While stories come in one batch after the other: a story is written anew only as often as the library grows manifold. */
export const BUSY: Eagerness = { patience: 16, reach: 0.5 };
/** When nothing more comes: what is left is quick to search. */
export const CALM: Eagerness = { patience: 4, reach: 3 };

/** A segment this big is merged no further. */
const FULL = 50_000;
/** What is merged lies in memory meanwhile. */
const MOST = 75_000;

const deadOf = ({ dead }: SegmentHead): number => dead?.reduce((sum, one) => sum + one, 0) ?? 0;

/** The segments to merge now, by their ids; empty where all is well. A single one is to be rid of its dead. */
export function chooseMerge(
  heads: readonly SegmentHead[],
  { patience, reach }: Eagerness = CALM,
): number[] {
  const sizes = heads.map((head) => {
    const dead = deadOf(head);
    return { id: head.id, dead, living: head.documents - dead };
  });
  const rotten = sizes.find(({ dead, living }) => dead > living);
  if (rotten) return [rotten.id];
  const open = sizes.filter(({ living }) => living < FULL).sort((a, b) => a.living - b.living);
  if (open.length <= patience) return [];
  let sum = 0;
  const chosen = open.filter(({ living }, at) => {
    const joins = (at < 2 || living <= reach * sum) && sum + living <= MOST;
    if (joins) sum += living;
    return joins;
  });
  return chosen.length < 2 ? [] : chosen.map(({ id }) => id);
}
