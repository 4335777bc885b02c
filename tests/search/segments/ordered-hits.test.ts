import { describe, expect, it } from 'vitest';
import { hitsFrom } from '../../../utils/search/segments/ordered-hits';
import { searchIndex } from '../../../utils/search/segments/search-index';
import { byPlace, type DocumentPlace } from '../../../utils/search/segments/segment';
import { segmentOf } from '../../../utils/search/segments/write-segment';
import { MemoryIndex } from './memory-index';
import { type Chance, chance } from './random-stories';

const LIMIT = 20;
const idOf = (by: Chance): string =>
  Array.from({ length: 4 }, () =>
    by
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

interface Laid {
  index: MemoryIndex;
  places: DocumentPlace[];
  /** How many places have been read. */
  read: () => number;
}

/** Segments whose saves overlap, as imports leave them; many saves are of one moment. */
function overlapping(by: Chance, span: number): Laid {
  const index = new MemoryIndex();
  const places: DocumentPlace[] = [];
  let number = 1;
  for (let segment = 1; segment <= 4; segment++) {
    const from = by.below(span);
    const stories = Array.from({ length: 200 + by.below(1500) }, () => ({
      id: idOf(by),
      savedMs: from + by.below(span),
      number: number++,
      terms: by.below(3) ? ['quay'] : ['ferry', 'quay'],
    }));
    for (const { id, savedMs, terms } of stories)
      if (terms.includes('ferry')) places.push({ id, savedMs });
    index.segments.push(segmentOf(segment, stories));
  }
  let read = 0;
  const own = index.places;
  index.places = async (id, chunks) => {
    read += chunks.length;
    return own(id, chunks);
  };
  return { index, places: places.sort(byPlace), read: () => read };
}

const ferries = { kind: 'word' as const, word: 'ferry', prefix: false };

describe('a list from any place on', () => {
  it.each([
    ['overlap', 1, 2_000_000],
    ['overlap and have many saves of one moment', 2, 40],
  ])('is the same as all of it cut there, where segments %s', async (_, seed, span) => {
    const by = chance(seed);
    for (let turn = 0; turn < 5; turn++) {
      const { index, places } = overlapping(by, span);
      const { found } = await searchIndex(index, ferries);
      const anywhere = [0, 1, places.length - 1, places.length - LIMIT, places.length, 9999];
      for (let n = 0; n < 40; n++) anywhere.push(by.below(places.length));
      for (const from of anywhere)
        expect(await hitsFrom(found, from, LIMIT), `from ${from}`).toEqual(
          places.slice(from, from + LIMIT),
        );
    }
  });

  it('is found without reading where each story of it stands', async () => {
    const { index, places, read } = overlapping(chance(5), 2_000_000);
    const { found } = await searchIndex(index, ferries);
    const all = index.segments.reduce((sum, one) => sum + one.places.length, 0);
    await hitsFrom(found, Math.floor(places.length / 2), LIMIT);
    expect(read()).toBeGreaterThan(0);
    expect(read()).toBeLessThan(all / 2);
  });
});
