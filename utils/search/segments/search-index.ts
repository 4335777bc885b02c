// One search over the whole index: every pool answers, and the answers are read newest first.
import type { Query } from '../query';
import { answerQuery } from './answer-query';
import { type Answered, HitWalk } from './hit-walk';
import type { IndexReader } from './index-reader';
import { type Pool, segmentPool, tailPool } from './pool';
import type { DocumentPlace } from './segment';

/** What a search found. */
export interface Found {
  /** How many stories surely answer, and how many may. */
  sure: number;
  maybe: number;
  /** Reads the hits after a place, newest save first. */
  walk(after?: DocumentPlace): HitWalk;
  /** How many of those that may answer count under each term of a name, and each month (`=2026-11`). */
  counts(): Promise<Map<string, number>>;
  /** What each pool has found, and every pool there is. */
  found: readonly Answered[];
  pools: readonly Pool[];
  /** The row numbers of those that may answer. */
  numbers(): Promise<Uint32Array>;
}

/** Asks for what does not depend on the segments, so that it comes while they are read. */
function askAhead(reader: IndexReader, query: Query): void {
  const ignore = () => undefined;
  if (query.kind === 'mark') reader.mark(query.mark).then(ignore, ignore);
  else if (query.kind === 'word' && query.field === undefined)
    reader.tagMarksWith(query.word, query.prefix).then(ignore, ignore);
  else if (query.kind === 'not') askAhead(reader, query.of);
  else if (query.kind === 'every' || query.kind === 'some')
    for (const part of query.of) askAhead(reader, part);
}

/** Searches an index. */
export async function searchIndex(reader: IndexReader, query: Query): Promise<Found> {
  askAhead(reader, query);
  const [heads, tail] = await Promise.all([reader.heads(), reader.tail()]);
  const pools = heads.map((head) => segmentPool(reader, head));
  if (tail.length > 0) pools.push(tailPool(tail));
  const answers = await Promise.all(
    pools.map(async (pool) => ({ pool, ...(await answerQuery(reader, pool, query)) })),
  );
  const living = answers.filter(({ maybe }) => maybe.length > 0);
  return {
    sure: living.reduce((sum, { sure }) => sum + sure.length, 0),
    maybe: living.reduce((sum, { maybe }) => sum + maybe.length, 0),
    walk: (after) => new HitWalk(living, after),
    found: living,
    pools,
    async counts() {
      const counts = new Map<string, number>();
      await Promise.all(living.map(({ pool, maybe }) => pool.count(maybe, counts)));
      return counts;
    },
    async numbers() {
      const parts = await Promise.all(
        living.map(async ({ pool, maybe }) => (await pool.numbers()).of(maybe)),
      );
      const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
  };
}
