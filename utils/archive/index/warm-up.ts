// The warm-up: what a search runs for the first time, run on next to nothing while the database is being opened. A popup opens cold, and a
// function costs more when it is first called than in all the calls of one search; meanwhile there is nothing else to do.
import { filterQuery } from '../../search/filter-query';
import type { IndexReader } from '../../search/segments/index-reader';
import { RowNumbers } from '../../search/segments/number-runs';
import { numberSet } from '../../search/segments/number-set';
import { searchIndex } from '../../search/segments/search-index';

/** A block with the term `a`, which stands in document 0. */
const BLOCK = Uint8Array.of(0, 1, 97, 1, 0);
const PLACE_BYTES = 24;

/** One segment with one story. */
const onePage: IndexReader = {
  heads: async () => [{ id: 1, documents: 1, newest: 0, oldest: 0, times: new Float64Array(1) }],
  tail: async () => [],
  blockOf: async (segment) => ({ segment, term: 'a', bytes: BLOCK }),
  blocksBetween: async () => [],
  places: async (segment) => [{ segment, chunk: 0, bytes: new Uint8Array(PLACE_BYTES) }],
  numbers: async () => new RowNumbers({ numbers: Uint32Array.of(1) }),
  columns: async () => undefined,
  mark: async (mark) => numberSet(mark === '#a' ? [{ chunk: 0, bytes: Uint8Array.of(1, 0) }] : []),
  tagMarksWith: async () => ['#a'],
};

/** Runs a search. */
export async function warmUp(): Promise<void> {
  const query = filterQuery({ text: '"a" a', tags: ['a'] });
  await (await searchIndex(onePage, query)).walk().next(1);
}
