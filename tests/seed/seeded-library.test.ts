import { expect, it } from 'vitest';
import { seededSaves } from '../../scripts/seed/seeded-library';
import { shareInCommon } from '../../utils/search/sketch';
import { bodyWords } from '../../utils/search/story-terms';
import { parseSavedStory } from '../../utils/story/parse-story';

const saves = Array.from({ length: 400 }, (_, n) => seededSaves(n));

it('fills a library with stories that are ones, of many languages, with photos, tags and earlier versions', () => {
  const all = saves.flat();
  for (const save of all) expect(parseSavedStory(save)).toMatchObject({ ok: true });
  expect(new Set(all.map(({ inLanguage }) => inLanguage)).size).toBeGreaterThan(6);
  expect(all.some(({ photos }) => photos.length > 1)).toBe(true);
  expect(all.some(({ tags }) => tags.some((tag) => tag.includes('/')))).toBe(true);
  expect(saves.some(({ length }) => length === 2)).toBe(true);
});

it('has copies of stories in it, and is the same every time', () => {
  const [copy] = seededSaves(46).slice(-1);
  const [first] = seededSaves(41).slice(-1);
  if (!copy || !first) throw new Error('both stories are there');
  expect(shareInCommon(bodyWords(copy), bodyWords(first))).toBeGreaterThan(0.7);
  expect(seededSaves(46)).toEqual(seededSaves(46));
});
