// Which segments to make one of: few segments are quick to search, but every merge writes stories again.
import type { SegmentHead } from './segment';

/** A segment this big is merged no further. */
const FULL = 50_000;
/** What is merged lies in memory meanwhile. */
const MOST = 75_000;
/** When it is calm, up to this many segments are left in peace. */
const PATIENCE = 4;
/** A segment joins the smaller ones if it is at most so many times as big as all of them. */
const REACH = 3;
/** While stories come in, so many of about one size make a merge: a story is rewritten as often as the library grows so manyfold. */
const CROWD = 16;

interface Sized {
  id: number;
  dead: number;
  living: number;
}

const deadOf = ({ dead }: SegmentHead): number => dead?.reduce((sum, one) => sum + one, 0) ?? 0;

const sized = (head: SegmentHead): Sized => {
  const dead = deadOf(head);
  return { id: head.id, dead, living: head.documents - dead };
};

const rottenOf = (sizes: readonly Sized[]): number[] => {
  const rotten = sizes.find(({ dead, living }) => dead > living);
  return rotten ? [rotten.id] : [];
};

/** The smallest of them, as many as may lie in memory. */
function fitting(sizes: readonly Sized[]): number[] {
  let sum = 0;
  const chosen = sizes.filter(({ living }) => {
    const fits = sum + living <= MOST;
    if (fits) sum += living;
    return fits;
  });
  return chosen.length < 2 ? [] : chosen.map(({ id }) => id);
}

const openOnes = (sizes: readonly Sized[]): Sized[] =>
  sizes.filter(({ living }) => living < FULL).sort((a, b) => a.living - b.living);

/** The segments to merge when it is calm, by their ids; empty where all is well. A single one is to be rid of its dead. */
export function chooseMerge(heads: readonly SegmentHead[]): number[] {
  const sizes = heads.map(sized);
  const rotten = rottenOf(sizes);
  const open = openOnes(sizes);
  if (rotten.length > 0 || open.length <= PATIENCE) return rotten;
  let sum = 0;
  return fitting(
    open.filter(({ living }, at) => {
      const joins = at < 2 || living <= REACH * sum;
      if (joins) sum += living;
      return joins;
    }),
  );
}

/** The same while stories come in one batch after the other: what can wait waits. */
export function chooseCrowd(heads: readonly SegmentHead[]): number[] {
  const sizes = heads.map(sized);
  const rotten = rottenOf(sizes);
  if (rotten.length > 0) return rotten;
  const crowds = new Map<number, Sized[]>();
  for (const one of openOnes(sizes)) {
    const tier = Math.floor(Math.log(Math.max(1, one.living)) / Math.log(CROWD));
    crowds.set(tier, [...(crowds.get(tier) ?? []), one]);
  }
  const crowd = [...crowds.values()].find(({ length }) => length >= CROWD);
  return crowd ? fitting(crowd) : [];
}
