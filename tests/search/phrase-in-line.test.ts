import { describe, expect, it } from 'vitest';
import { phraseInLine } from '../../utils/search/phrase-in-line';
import { wordsInLine } from '../../utils/search/words';
import { chance } from './segments/random-stories';

const plainly = (text: string, words: readonly string[], prefix: boolean): boolean => {
  const held = wordsInLine(text);
  return held.some((_, at) =>
    words.every((word, n) => {
      const found = held[at + n];
      return found === word || (prefix && n === words.length - 1 && found?.startsWith(word));
    }),
  );
};

describe('words side by side', () => {
  it('are found over commas and dashes, and not inside longer words', () => {
    expect(phraseInLine('The ferry—Old, slow', ['ferry', 'old'], false)).toBe(true);
    expect(phraseInLine('The ferryman, old', ['ferry', 'man'], false)).toBe(false);
    expect(phraseInLine('Das Łódź-Fest', ['lodz', 'fe'], true)).toBe(true);
    expect(phraseInLine('Das Łódź-Fest', ['lodz', 'fe'], false)).toBe(false);
  });

  it('are found wherever cutting the line into words finds them', () => {
    const by = chance(3);
    const parts = 'sea seal été 東京 東京都 a lodz Łódź x東京 ab 𝒜𝒷 3.5 , — '.split(' ');
    let found = 0;
    for (let n = 0; n < 4000; n++) {
      const text = by.some(6, () => by.one(parts)).join(by.one([' ', '', ', ']));
      const held = wordsInLine(text);
      const at = by.below(held.length + 1);
      const words = by.below(3)
        ? held.slice(at, at + 1 + by.below(3))
        : by.some(2, () => by.one(['sea', 'a', 'ete', '東京']));
      if (words.length === 0) continue;
      const last = words.at(-1) ?? '';
      if (by.below(2))
        words[words.length - 1] = last.slice(0, Math.max(1, by.below(last.length + 1)));
      const prefix = by.below(2) === 0;
      if (/[\ud800-\udbff]$/.test(words.at(-1) ?? '')) continue;
      const expected = plainly(text, words, prefix);
      expect(phraseInLine(text, words, prefix), JSON.stringify([text, words, prefix])).toBe(
        expected,
      );
      if (expected) found += 1;
    }
    expect(found).toBeGreaterThan(500);
  });
});
