import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { nothingMerged } from '../../utils/story/merged';
import type { SavedStory } from '../../utils/story/saved-story';
import { aStory, minute, storyNumber } from './a-story';
import { all, given, heldStory, testArchive } from './test-archive';

/** What an export of a small library holds. */
async function exported(howMany: number): Promise<SavedStory[]> {
  const archive = testArchive();
  for (let n = 0; n < howMany; n++) await archive.file(storyNumber(n), [`tag ${n % 3}`], minute(1));
  return all(archive.stories(EVERYTHING));
}

describe('importing stories', () => {
  it('makes an empty library the same library, in the same order', async () => {
    const stories = await exported(30);
    const archive = testArchive();
    const imported = await archive.importStories([...stories].reverse());
    expect(given(imported)).toEqual({ ...nothingMerged(), added: 30 });
    expect(await all(archive.stories(EVERYTHING))).toEqual(stories);
    expect((await archive.tags()).map(({ count }) => count)).toEqual([10, 10, 10]);
  });

  it('changes nothing the second time', async () => {
    const stories = await exported(3);
    const archive = testArchive();
    await archive.importStories(stories);
    const again = given(await archive.importStories(stories));
    expect(again).toEqual({ ...nothingMerged(), unchanged: 3 });
  });

  it('leaves what the library says as it is, and keeps what a file says otherwise beside it, older or newer', async () => {
    const [older] = await exported(1);
    if (!older) throw new Error('one story was exported');
    const archive = testArchive();
    const later = storyNumber(0, { headline: 'Said otherwise later' });
    const { id } = given(await archive.file(later, ['mine'], minute(50)));
    expect(given(await archive.importStories([older]))).toMatchObject({ updated: 1, newer: 0 });
    const newest = { ...older, headline: 'Said last', lastSeenAt: minute(90).toISOString() };
    expect(given(await archive.importStories([newest]))).toMatchObject({ updated: 1, newer: 1 });
    const held = await heldStory(archive, id);
    expect(held.headline).toBe('Said otherwise later');
    expect(held.tags).toEqual(['mine', 'tag 0']);
    expect((await archive.versions(id)).map(({ story }) => story.headline)).toEqual([
      'Said last',
      'Story number 0',
    ]);
  });

  it('believes no id or hash of a file: a false one cannot overwrite another story', async () => {
    const archive = testArchive();
    const { id } = given(await archive.file(aStory(), [], minute(1)));
    const [other] = await exported(1);
    if (!other) throw new Error('one story was exported');
    const forged = { ...other, id, contentHash: 'f'.repeat(64), lastSeenAt: '2030-01-01' };
    await archive.importStories([forged]);
    expect((await heldStory(archive, id)).headline).toBe(aStory().headline);
    const rightful = await archive.rowByUrl(other.url);
    expect(rightful).toMatchObject({ id: other.id, contentHash: other.contentHash });
  });

  it('takes hundreds in one call, and keeps what hundreds say otherwise beside them in the next', async () => {
    const stories = await exported(150);
    const archive = testArchive();
    expect(given(await archive.importStories(stories)).added).toBe(150);
    const later = stories.map((story, n) => ({
      ...story,
      headline: n % 2 ? 'Rewritten' : story.headline,
      lastSeenAt: minute(60).toISOString(),
    }));
    expect(given(await archive.importStories(later))).toMatchObject({ updated: 75, newer: 75 });
    const held = await all(archive.stories(EVERYTHING));
    expect(held.filter(({ headline }) => headline === 'Rewritten')).toHaveLength(0);
    expect(await archive.versions(stories[1]?.id ?? '')).toHaveLength(1);
    expect(await archive.versions(stories[2]?.id ?? '')).toHaveLength(0);
  }, 60_000);

  it('takes the newest where one file holds an address twice, and dates that name no day', async () => {
    const [story] = await exported(1);
    if (!story) throw new Error('one story was exported');
    const archive = testArchive();
    const twice = [
      { ...story, headline: 'new', lastSeenAt: '2026-12-01' },
      { ...story, headline: 'old', savedAt: '2026-99-99', lastSeenAt: '2026-99-99' },
    ];
    const now = new Date('2026-11-30T12:00:00Z');
    expect(given(await archive.importStories(twice, { now }))).toEqual({
      ...nothingMerged(),
      added: 1,
      unchanged: 1,
    });
    expect((await heldStory(archive, story.id)).headline).toBe('new');
    const versions = await archive.versions(story.id);
    expect(versions.map((version) => version.story.headline)).toEqual(['old']);
  });
});
