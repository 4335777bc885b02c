import { describe, expect, it } from 'vitest';
import { productCode } from './source-file';
import { wordOffences } from './words-of-the-world';

const offencesOf = (path: string, text: string) => wordOffences([{ path, text }]);

describe('the words that pages are read by', () => {
  it('stand in their room alone, all over the house', () => {
    expect(wordOffences(productCode())).toEqual([]);
  });

  it.each([
    ['a list in a text', "export const a = 'photo|källa';", 'källa'],
    ['a pattern', 'export const a = /^(?:by|автор) /;', 'автор'],
    ['a pattern that is made', 'export const a = new RegExp(`(?:写真提供)$`);', '写真提供'],
  ])('are caught outside it in %s', (_what, text, word) => {
    expect(offencesOf('utils/caption/a.ts', text)).toEqual([
      `utils/caption/a.ts: "${word}" belongs into utils/words/`,
    ]);
  });

  it('are told from letters, from notes and from what is no page', () => {
    expect(
      offencesOf('utils/caption/a.ts', '// "Källa: Jan"\nexport const a = /[à-öø-ž]/;'),
    ).toEqual([]);
    expect(offencesOf('utils/search/a.ts', "export const a = 'källa';")).toEqual([]);
  });

  it.each([
    'export const a = (b) => b;',
    'export const a = new Set([]);',
    'export function a() {}',
  ])('have no code among them: %s', (text) => {
    expect(offencesOf('utils/words/a.ts', text)).toHaveLength(1);
    expect(offencesOf('utils/words/a.ts', "export const a = ['källa', /x/];")).toEqual([]);
  });
});
