import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { obsidianTag } from '../../../utils/export/markdown/obsidian-tags';
import { storyProperties } from '../../../utils/export/markdown/properties';
import { saved } from '../exported';

describe('tags of an exported story', () => {
  it.each([
    ['1984', '_1984'],
    ['R&D', 'R-D'],
    ['covid: waves', 'covid-waves'],
    ['c#', 'c'],
    ['a,b', 'a-b'],
    ["o'clock", 'o-clock'],
    ['#sea', 'sea'],
    ['sea//ferries/', 'sea/ferries'],
    ['20/26', '_20/26'],
    ['नौका', 'नौका'],
    ['!!!', '_'],
  ])('are such as Obsidian takes: %s', (tag, taken) => {
    expect(obsidianTag(tag)).toBe(taken);
  });

  it('keep their own spelling beside them where one had to be changed', () => {
    const of = (tags: string[]) => parse(storyProperties(saved(1, { tags })));
    expect(of(['R&D', 'R-D'])).toMatchObject({ tags: ['R-D'], labels: ['R&D', 'R-D'] });
    expect(of(['sea'])).not.toHaveProperty('labels');
  });

  it('and every other word are strings to every reader of YAML', () => {
    const words = [
      'no',
      'Yes',
      'On',
      '12:30',
      '0123',
      '1e3',
      '~',
      'null',
      '2026-01-02',
      '0x1f',
      '.inf',
      '=',
    ];
    for (const word of words)
      for (const version of ['1.1', '1.2'] as const)
        expect(
          parse(storyProperties(saved(1, { headline: word, inLanguage: word, note: word })), {
            version,
          }),
        ).toMatchObject({ title: word, language: word, note: word });
  });
});
