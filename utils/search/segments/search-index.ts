// One search over the whole index: every pool answers, and the answers are read newest first.
import type { Query } from '../query';
import { type Answer, answerQuery } from './answer-query';
import type { IndexReader } from './index-reader';
import { type Pool, segmentPool, tailPool } from './pool';
import { byPlace, type DocumentPlace } from './segment';

/** A story that was found. Where it is not `sure`, the story itself has to be asked. */
export interface Hit extends DocumentPlace {
  sure: boolean;
}

/** What one pool answered. */
export interface Answered extends Answer {
  pool: Pool;
}

/** What a search found. */
export interface Found {
  /** How many stories surely answer, and how many may. */
  sure: number;
  maybe: number;
  /** The first `limit` hits after a place, newest save first. */
  hits(limit: number, after?: DocumentPlace): Promise<Hit[]>;
  /** How many of those that may answer count under each term of a name or a day. */
  counts(): Promise<Map<string, number>>;
  /** What each pool has found, and every pool there is. */
  found: readonly Answered[];
  pools: readonly Pool[];
  /** The row numbers of those that may answer. */
  numbers(): Promise<Set<number>>;
}

/** The first candidate that stands after a place: by halving, since each look reads a chunk of places. */
async function firstAfter({ pool, maybe }: Answered, after: DocumentPlace): Promise<number> {
  if (pool.newest < after.savedMs) return 0;
  if (pool.oldest > after.savedMs) return maybe.length;
  let low = 0;
  let high = maybe.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [place] = await pool.places(maybe.subarray(middle, middle + 1));
    if (place !== undefined && byPlace(place, after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

async function hitsOf(answered: Answered, limit: number, after?: DocumentPlace): Promise<Hit[]> {
  const { pool, sure, maybe } = answered;
  const first = after === undefined ? 0 : await firstAfter(answered, after);
  const candidates = maybe.subarray(first, first + limit);
  if (candidates.length === 0) return [];
  // The sure are among the maybe: where there are as many, they are the same.
  const certain = new Set(sure.length === maybe.length ? candidates : sure);
  const places = await pool.places(candidates);
  return places.map((place, at) => ({ ...place, sure: certain.has(candidates[at] ?? -1) }));
}

/** The pools to read next: enough of them, the newest first, to fill a page. */
function nextWave(rest: Answered[], missing: number): Answered[] {
  let held = 0;
  let length = 0;
  while (length < rest.length && held < missing) held += rest[length++]?.maybe.length ?? 0;
  return rest.splice(0, Math.max(1, length));
}

async function hits(
  answers: readonly Answered[],
  limit: number,
  after?: DocumentPlace,
): Promise<Hit[]> {
  const rest = [...answers].sort((a, b) => b.pool.newest - a.pool.newest);
  let found: Hit[] = [];
  for (let next = rest[0]; next !== undefined; next = rest[0]) {
    const last = found[limit - 1];
    if (last !== undefined && next.pool.newest < last.savedMs) break;
    const wave = nextWave(rest, limit - found.length);
    const more = await Promise.all(wave.map((one) => hitsOf(one, limit, after)));
    found = [...found, ...more.flat()].sort(byPlace).slice(0, limit);
  }
  return found;
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
    hits: (limit, after) => hits(living, limit, after),
    found: living,
    pools,
    async counts() {
      const counts = new Map<string, number>();
      for (const { pool, maybe } of living) await pool.count(maybe, counts);
      return counts;
    },
    async numbers() {
      const numbers = new Set<number>();
      for (const { pool, maybe } of living) {
        const all = await pool.numbers();
        for (const document of maybe) numbers.add(all[document] ?? 0);
      }
      return numbers;
    },
  };
}
