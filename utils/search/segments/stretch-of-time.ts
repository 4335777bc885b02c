// Which hits can be the `from`th and those after it, where the saves of several pools overlap: an import brings old stories
// late. The times known of every 128th document say it for all but a few, so that only those few need be placed.
import { standsAt } from './document-list';
import { CHUNK } from './place-chunk';
import type { PoolHits } from './pool';

/** A pool's hits from one on, up to another. */
interface Part extends PoolHits {
  begin: number;
  end: number;
}

/** Hits to be put in order, and how many of all hits stand before them. */
export interface TimeStretch {
  parts: Part[];
  before: number;
}

/** How many hits of a pool lie in its first chunks. */
function hitsInChunks({ pool, maybe }: PoolHits, chunks: number): number {
  return chunks >= pool.times.length ? maybe.length : standsAt(maybe, chunks * CHUNK, 0);
}

/** How many chunks of a pool begin with a save newer than a time. */
function chunksNewer({ pool: { times } }: PoolHits, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) > time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The most hits that can be newer than a time: those of all chunks that begin newer. */
const mostNewer = (hits: PoolHits, time: number): number =>
  hitsInChunks(hits, chunksNewer(hits, time));

/** The hits that surely are newer than a time: those of chunks after which another begins that is newer too. */
const surelyNewer = (hits: PoolHits, time: number): number => {
  const chunks = chunksNewer(hits, time);
  if (chunks === hits.pool.times.length && hits.pool.oldest > time) return hits.maybe.length;
  return hitsInChunks(hits, Math.max(0, chunks - 1));
};

const summed = (found: readonly PoolHits[], of: (hits: PoolHits) => number): number =>
  found.reduce((sum, hits) => sum + of(hits), 0);

/** The first of some values, which fall, for which something holds; what holds for one holds for all after it. */
function firstWhere(values: Float64Array, holds: (value: number) => boolean): number | undefined {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return values[low];
}

function timesIn(found: readonly PoolHits[]): Float64Array {
  const all = found.flatMap(({ pool }) => [...pool.times, pool.oldest]);
  return new Float64Array(all).sort().reverse();
}

/** The hits among which the `from`th and the `limit` from there on stand, newest first. */
export function stretchOfTime(
  found: readonly PoolHits[],
  from: number,
  limit: number,
): TimeStretch {
  const times = timesIn(found);
  // The oldest time with no more than `from` hits newer than it: the one before the first that may have more.
  const over = firstWhere(times, (time) => summed(found, (hits) => mostNewer(hits, time)) > from);
  const under = times[over === undefined ? times.length - 1 : times.indexOf(over) - 1] ?? Infinity;
  const enough = firstWhere(
    times,
    (time) => summed(found, (hits) => surelyNewer(hits, time)) >= from + limit,
  );
  const parts = found.map((hits) => ({
    ...hits,
    begin: surelyNewer(hits, under),
    end: enough === undefined ? hits.maybe.length : mostNewer(hits, enough),
  }));
  return { parts, before: parts.reduce((sum, { begin }) => sum + begin, 0) };
}
