// Lines that hold more than any story does are refused by their numbers, and the rest goes in.
import { describe, expect, it } from 'vitest';
import { readImport } from '../../scripts/faults/read-file';
import { done } from '../../utils/outcome/result';
import { isTooDeep } from '../../utils/story/line-limits';
import { nothingMerged } from '../../utils/story/merged';
import type { ListItem } from '../../utils/story/story-block';
import { given } from '../archive/test-archive';
import { saved } from '../export/exported';

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const list = (levels: number): ListItem => ({
  text: [{ text: 'item' }],
  ...(levels > 1 && { items: [list(levels - 1)] }),
});

async function kindsOf(lines: readonly string[]): Promise<[number, string][]> {
  const report = given(
    await readImport({
      file: new File([[...lines, JSON.stringify(saved(9))].join('\n')], 'cutline.jsonl'),
      fileBatch: async (stories) => done({ ...nothingMerged(), added: stories.length }),
    }),
  );
  expect(report.added).toBe(lines.length - report.refused + 1);
  return report.complaints.map(({ line, problem }) => [line ?? 0, problem.kind]);
}

describe('a line', () => {
  it('nested fifty levels deep is read, one more is not, and brackets in texts are no levels', () => {
    expect(isTooDeep(nested(50))).toBe(false);
    expect(isTooDeep(nested(51))).toBe(true);
    expect(isTooDeep(nested(100_000))).toBe(true);
    expect(isTooDeep(JSON.stringify(['['.repeat(99), '\\"['.repeat(99), '\\']))).toBe(false);
  });

  it('nested too deep is refused by its number, whatever it claims to be', async () => {
    const deep = JSON.stringify({
      ...saved(1),
      body: [{ type: 'list', ordered: false, items: [list(60)] }],
    });
    const key = JSON.stringify(saved(2)).replace('{', `{"more":${nested(100_000)},`);
    expect(await kindsOf([JSON.stringify(saved(3)), deep, key])).toEqual([
      [2, 'too-deep'],
      [3, 'too-deep'],
    ]);
  });

  it.each([
    ['a headline', { headline: 'x'.repeat(100_001) }],
    ['a note', { note: 'x'.repeat(1_000_001) }],
    ['tags', { tags: Array.from({ length: 2001 }, (_, n) => `t${n}`) }],
    ['photos', { photos: Array.from({ length: 20_001 }, () => ({})) }],
    ['blocks', { body: Array.from({ length: 100_001 }, () => ({ type: 'photo', photo: 'p1' })) }],
  ])('with %s beyond measure is refused by its number', async (_, change) => {
    const line = JSON.stringify({ ...saved(1), ...change });
    expect(await kindsOf([JSON.stringify(saved(2)), line])).toEqual([[2, 'too-large']]);
  });
});
