import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/text/fold';

/** What folding means, step by step. */
const plainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþ]/g, (letter) => {
      const at = 'ßæœøđðłħıþ'.indexOf(letter);
      return ['ss', 'ae', 'oe', 'o', 'd', 'd', 'l', 'h', 'i', 'th'][at] ?? letter;
    });

describe('folding a text', () => {
  it('gives every Latin letter what the steps give it, whatever stands beside it', () => {
    for (let unit = 0x80; unit < 0x250; unit++) {
      const letter = String.fromCharCode(unit);
      for (const text of [
        letter,
        `a${letter}B`,
        `${letter}Ź${letter}`,
        `ǅ${letter}—é`,
        `I${letter}`,
      ])
        expect(fold(text), JSON.stringify(text)).toBe(plainly(text));
    }
  });

  it('gives the same whether accents are letters of their own or not', () => {
    expect(fold('Cafe\u0301 Łódz\u0301')).toBe('cafe lodz');
    expect(fold('Café Łódź')).toBe('cafe lodz');
  });
});
