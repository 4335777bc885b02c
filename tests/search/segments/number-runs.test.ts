import { describe, expect, it } from 'vitest';
import { packNumbers, RowNumbers } from '../../../utils/search/segments/number-runs';
import { numberSet, packChunk, SPAN } from '../../../utils/search/segments/number-set';
import { chance } from './random-stories';

const setOf = (numbers: readonly number[]) => {
  const chunks = new Map<number, Set<number>>();
  for (const number of numbers) {
    const chunk = Math.floor(number / SPAN);
    chunks.set(chunk, (chunks.get(chunk) ?? new Set()).add(number % SPAN));
  }
  return numberSet([...chunks].map(([chunk, held]) => ({ chunk, bytes: packChunk(held) })));
};

const shuffled = (numbers: number[], by: ReturnType<typeof chance>): number[] =>
  numbers
    .map((number) => ({ number, at: by.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ number }) => number);

describe('the row numbers of a segment', () => {
  it.each(['one after the other', 'with gaps', 'in no order'])(
    'come back where they were given %s',
    (kind) => {
      const by = chance(6);
      const falling = Array.from({ length: 3000 }, (_, at) => 20_000 - at);
      const gaps = falling.filter((number) => number % 17 > 0);
      const given =
        kind === 'in no order' ? shuffled(gaps, by) : kind === 'with gaps' ? gaps : falling;
      const stored = packNumbers({ segment: 1, numbers: Uint32Array.from(given) });
      const numbers = new RowNumbers(stored);
      expect([...numbers.all()]).toEqual(given);
      for (const share of [0.01, 0.5, 1]) {
        const wanted = given.filter(() => by.next() < share);
        const documents = given.flatMap((number, at) => (wanted.includes(number) ? [at] : []));
        expect([...numbers.among(setOf([...wanted, 5, 19_999 * 2]))]).toEqual(documents);
      }
    },
  );

  it('take next to nothing where stories were numbered as they came', () => {
    const falling = Uint32Array.from({ length: 3000 }, (_, at) => 20_000 - at);
    expect(packNumbers({ segment: 1, numbers: falling }).numbers.length).toBe(2);
  });
});
