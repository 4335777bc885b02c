// Hits in other orders than that of saves, and from any place of a list on.
import { headlineTerm } from '../story-terms';
import type { WantedWord } from '../words';
import { inBoth } from './document-list';
import type { Pool, PoolHits } from './pool';
import { byPlace, type DocumentPlace } from './segment';
import { stretchOfTime } from './stretch-of-time';

interface Ranked {
  pool: Pool;
  document: number;
  rank: string | number;
}

const newestFirst = (found: readonly PoolHits[]): PoolHits[] =>
  [...found].sort((a, b) => b.pool.newest - a.pool.newest);

/** Whether each pool's saves are older than all of the pool before it. */
const isInOrder = (found: readonly PoolHits[]): boolean =>
  found.every(({ pool }, at) => at === 0 || pool.newest < (found[at - 1]?.pool.oldest ?? 0));

/** The places of some documents, in the order of the documents. */
async function placesOf(ranked: readonly Ranked[]): Promise<DocumentPlace[]> {
  const byPool = new Map<Pool, number[]>();
  for (const { pool, document } of ranked)
    byPool.set(pool, [...(byPool.get(pool) ?? []), document]);
  const places = new Map<string, DocumentPlace>();
  const pools = [...byPool.keys()];
  for (const [pool, documents] of byPool) {
    const rising = Uint32Array.from(documents).sort();
    for (const [at, place] of (await pool.places(rising)).entries())
      places.set(`${pools.indexOf(pool)} ${rising[at]}`, place);
  }
  return ranked.flatMap(({ pool, document }) => {
    const place = places.get(`${pools.indexOf(pool)} ${document}`);
    return place ? [place] : [];
  });
}

/** Hits from the `from`th on, newest save first. */
export async function hitsFrom(
  found: readonly PoolHits[],
  from: number,
  limit: number,
): Promise<DocumentPlace[]> {
  const pools = newestFirst(found);
  if (!isInOrder(pools)) {
    const { parts, before } = stretchOfTime(pools, from, limit);
    const some = parts.filter(({ begin, end }) => begin < end);
    const placed = await Promise.all(
      some.map(({ pool, maybe, begin, end }) => pool.places(maybe.subarray(begin, end))),
    );
    return placed
      .flat()
      .sort(byPlace)
      .slice(from - before, from - before + limit);
  }
  const ranked: Ranked[] = [];
  let skip = from;
  for (const { pool, maybe } of pools) {
    const part = maybe.subarray(Math.min(skip, maybe.length), skip + limit - ranked.length);
    skip = Math.max(0, skip - maybe.length);
    for (const document of part) ranked.push({ pool, document, rank: 0 });
    if (ranked.length >= limit) break;
  }
  return placesOf(ranked);
}

const highestFirst = (a: Ranked, b: Ranked): number =>
  a.rank < b.rank
    ? 1
    : a.rank > b.rank
      ? -1
      : b.pool.newest - a.pool.newest || a.document - b.document;

/** Hits from the `from`th on, newest day of publication first. */
export async function hitsByDay(
  found: readonly PoolHits[],
  from: number,
  limit: number,
): Promise<DocumentPlace[]> {
  const ranked = await Promise.all(
    found.map(async ({ pool, maybe }) => {
      const days = await pool.days(maybe);
      return Array.from(
        maybe,
        (document, at): Ranked => ({ pool, document, rank: days[at] ?? '' }),
      );
    }),
  );
  return placesOf(
    ranked
      .flat()
      .sort(highestFirst)
      .slice(from, from + limit),
  );
}

/** The `limit` hits worth ranking: those with most of the words in their headline, the newest first among equals. */
export async function hitsByHeadline(
  found: readonly PoolHits[],
  wanted: readonly WantedWord[],
  limit: number,
): Promise<DocumentPlace[]> {
  const ranked = await Promise.all(
    newestFirst(found).map(async ({ pool, maybe }) => {
      const counts = new Map<number, number>();
      for (const { word } of wanted)
        for (const document of inBoth(await pool.withTerm(headlineTerm(word)), maybe))
          counts.set(document, (counts.get(document) ?? 0) + 1);
      return Array.from(
        maybe,
        (document): Ranked => ({
          pool,
          document,
          rank: counts.get(document) ?? 0,
        }),
      );
    }),
  );
  return placesOf(ranked.flat().sort(highestFirst).slice(0, limit));
}

/** In how many documents a word stands. */
export async function documentsWith(pools: readonly Pool[], word: string): Promise<number> {
  const lists = await Promise.all(pools.map((pool) => pool.withTerm(word)));
  return lists.reduce((sum, { length }) => sum + length, 0);
}
