// European letters are told by a class of our own, the others by the browser's: both must draw the same line.
import { expect, it } from 'vitest';
import { bareWords } from '../../utils/caption/bare-words';
import { bareLetters, wordsOf } from '../../utils/text/likeness';

const everyCharacter = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
const plainly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

it('takes for letters and figures what Unicode does', () => {
  for (const one of everyCharacter) expect(bareWords(`a${one}b`)).toBe(plainly(`a${one}b`));
});

it.each([
  ['Hafenmeisterin – Jörg Holt', 'hafenmeisterin jörg holt'],
  ['Паром «Чайка» в Халлине', 'паром чайка в халлине'],
  ['港の朝、2026年', '港の朝 2026年'],
])('reads the words of %s', (text, words) => {
  expect(bareWords(text)).toBe(words);
  expect(wordsOf(text).join(' ')).toBe(words);
  expect(bareLetters(text)).toBe(words.replaceAll(' ', ''));
});
