// The hits of a search, newest save first, from all pools at once and as far as somebody reads.
import type { Answer } from './answer-query';
import type { Pool } from './pool';
import { byPlace, type DocumentPlace } from './segment';

/** A story that was found. Where it is not `sure`, the story itself has to be asked. */
export interface Hit extends DocumentPlace {
  sure: boolean;
}

/** What one pool answered. */
export interface Answered extends Answer {
  pool: Pool;
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

/** One pool, and how far its hits have been read. */
class PoolWalk {
  #at: number | undefined;
  readonly #certain: ReadonlySet<number> | undefined;

  constructor(
    readonly answered: Answered,
    readonly after: DocumentPlace | undefined,
  ) {
    const { sure, maybe } = answered;
    // The sure are among the maybe: where there are as many, they are the same.
    this.#certain = sure.length === maybe.length ? undefined : new Set(sure);
  }

  get newest(): number {
    return this.answered.pool.newest;
  }

  /** How many hits are left; all, where nobody has looked yet. */
  get left(): number {
    return this.answered.maybe.length - (this.#at ?? 0);
  }

  /** The next hits, without going on. */
  async peek(limit: number): Promise<{ hit: Hit; of: PoolWalk }[]> {
    const { pool, maybe } = this.answered;
    this.#at ??= this.after === undefined ? 0 : await firstAfter(this.answered, this.after);
    const candidates = maybe.subarray(this.#at, this.#at + limit);
    if (candidates.length === 0) return [];
    const places = await pool.places(candidates);
    return places.map((place, at) => {
      const sure = this.#certain?.has(candidates[at] ?? -1) ?? true;
      return { hit: { ...place, sure }, of: this };
    });
  }

  goOn(): void {
    this.#at = (this.#at ?? 0) + 1;
  }
}

/** The pools to read next: enough of them, the newest first, to fill a page. */
function nextWave(rest: PoolWalk[], missing: number): PoolWalk[] {
  let held = 0;
  let length = 0;
  while (length < rest.length && held < missing) held += rest[length++]?.left ?? 0;
  return rest.splice(0, Math.max(1, length));
}

/** Reads the hits after a place, page by page. */
export class HitWalk {
  readonly #pools: readonly PoolWalk[];

  constructor(answers: readonly Answered[], after?: DocumentPlace) {
    this.#pools = answers
      .map((answered) => new PoolWalk(answered, after))
      .sort((a, b) => b.newest - a.newest);
  }

  /** The next `limit` hits; fewer at the end. */
  async next(limit: number): Promise<Hit[]> {
    const rest = [...this.#pools];
    let found: { hit: Hit; of: PoolWalk }[] = [];
    for (let pool = rest[0]; pool !== undefined; pool = rest[0]) {
      const last = found[limit - 1];
      if (last !== undefined && pool.newest < last.hit.savedMs) break;
      const wave = nextWave(rest, limit - found.length);
      const more = await Promise.all(wave.map((one) => one.peek(limit)));
      found = [...found, ...more.flat()].sort((a, b) => byPlace(a.hit, b.hit)).slice(0, limit);
    }
    for (const { of } of found) of.goOn();
    return found.map(({ hit }) => hit);
  }
}
