import { describe, expect, it } from 'vitest';
import { bandsOf, shareInCommon } from '../../utils/search/sketch';
import { type Chance, chance } from './segments/random-stories';

const words = (by: Chance, howMany: number): string[] =>
  Array.from({ length: howMany }, () => `word${Math.floor(3000 ** by.next())}`);
const paragraphs = (by: Chance, howMany: number): string[][] =>
  Array.from({ length: howMany }, () => words(by, 30 + by.below(40)));

/** A copy with a share of its paragraphs written anew. */
function copyOf(text: readonly string[][], share: number, by: Chance): string[][] {
  const changed = new Set<number>();
  while (changed.size < Math.round(text.length * share)) changed.add(by.below(text.length));
  return text.map((one, at) => (changed.has(at) ? words(by, one.length) : one));
}

const found = (a: readonly string[][], b: readonly string[][]): boolean => {
  const bands = new Set(bandsOf(a.flat()));
  return bandsOf(b.flat()).some((band) => bands.has(band));
};

describe('the sketch of a text', () => {
  it('finds 98 of 100 copies with 15 % of their paragraphs written anew', () => {
    const by = chance(17);
    let hits = 0;
    for (let n = 0; n < 500; n++) {
      const text = paragraphs(by, 13);
      if (found(text, copyOf(text, 0.15, by))) hits += 1;
    }
    expect(hits / 500).toBeGreaterThanOrEqual(0.98);
  });

  it('takes hardly any two unrelated stories for copies', () => {
    const by = chance(18);
    const texts = Array.from({ length: 200 }, () => paragraphs(by, 10));
    let alike = 0;
    for (const [at, a] of texts.entries())
      for (const b of texts.slice(at + 1)) if (found(a, b)) alike += 1;
    expect(alike / ((200 * 199) / 2)).toBeLessThan(0.001);
  });

  it('has none of a text too short to be told from others', () => {
    expect(bandsOf(words(chance(1), 20))).toEqual([]);
  });
});

describe('the share in common', () => {
  it('is all of a text that stands whole in a longer one, and nothing of another', () => {
    const by = chance(19);
    const [text, more, other] = [words(by, 200), words(by, 300), words(by, 200)];
    expect(shareInCommon(text, [...more, ...text])).toBe(1);
    expect(shareInCommon(text, other)).toBeLessThan(0.05);
    expect(shareInCommon([], text)).toBe(0);
  });

  it('falls with every paragraph that is written anew', () => {
    const by = chance(20);
    const text = paragraphs(by, 20);
    const shares = [0, 0.15, 0.5].map((share) =>
      shareInCommon(text.flat(), copyOf(text, share, by).flat()),
    );
    expect(shares[0]).toBe(1);
    expect(shares[1]).toBeGreaterThan(0.75);
    expect(shares[2]).toBeLessThan(0.6);
  });
});
