import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../utils/search/story-filter';
import type { SavedStory } from '../../../utils/story/saved-story';
import { paragraph } from '../../archive/a-story';
import { all, testArchive } from '../../archive/test-archive';
import { ABOUT, bytesOf, saved } from '../../export/exported';
import { aHighlight } from '../../story/a-highlight';
import { imported, importInto } from '../imported';

const NASTY = ['a; b', '=1+1', "'quoted", 'say "yes"', 'back\\slash', 'x;y', 'no', '0123', '٣'];

/** As the tables hold it: paragraphs, and nothing of where things came from. */
const tabled = (n: number, change: Partial<SavedStory> = {}): SavedStory => {
  const { readingPlace, ...story } = saved(n, change);
  return {
    ...story,
    provenance: {},
    photos: story.photos.map((photo) => ({ ...photo, provenance: {} })),
  };
};

it('a package is read back, each story once, but for how far it was read', async () => {
  const story = saved(1, { readingState: 'read', highlights: [aHighlight('harbour')] });
  const zip = new Uint8Array(await bytesOf('package', [story]));
  const { formats, stories, refused } = await imported({ 'cutline.package.zip': zip });
  expect([formats, refused]).toEqual([['jsonl'], []]);
  expect(stories).toEqual([{ ...story, readingState: 'unread', lastSeenAt: story.savedAt }]);
});

describe('Cutline’s own tables', () => {
  it.each([',', ';'] as const)('come back with every word, parted by %s', async (separator) => {
    const stories = [
      tabled(1, {
        tags: NASTY,
        keywords: NASTY,
        author: NASTY.map((name) => ({ name })),
        note: '=SUM(A1)\nsecond, line',
        starred: true,
        highlights: [aHighlight('harbour')],
      }),
      tabled(2, { headline: '+46 8', body: [paragraph('One; two, "three".')], photos: [] }),
    ];
    const options = { ...ABOUT.options, separator };
    const zip = new Uint8Array(await bytesOf('csv', stories, { ...ABOUT, options }));
    const { formats, stories: back, refused } = await imported({ 'cutline.csv.zip': zip });
    expect(refused).toEqual([]);
    expect(formats).toEqual(['csv']);
    expect(back).toEqual(stories);
  });

  it('without their text are links; a table by itself is enough', async () => {
    const options = { ...ABOUT.options, text: false };
    const files = await bytesOf('csv', [saved(1)], { ...ABOUT, options });
    const { unzipSync } = await import('fflate');
    const csv = new TextDecoder().decode(unzipSync(files)['stories.csv']);
    const { stories } = await imported({ 'stories.csv': csv });
    expect(stories).toMatchObject([
      { headline: saved(1).headline, body: [], flags: ['link-only'] },
    ]);
  });

  it('change nothing in the library they were written from', async () => {
    const archive = testArchive();
    await importInto(archive, [new File([JSON.stringify(saved(1))], 'cutline.jsonl')]);
    const before = await all(archive.stories(EVERYTHING));
    const zip = new Uint8Array(await bytesOf('csv', before));
    const { report } = await importInto(archive, [new File([zip], 'cutline.csv.zip')]);
    expect(report).toMatchObject({ unchanged: 1, updated: 0, added: 0 });
    expect(await all(archive.stories(EVERYTHING))).toEqual(before);
    expect(await archive.versions(before[0]?.id ?? '')).toEqual([]);
  });
});
