// Files of other programs know a story in part, or its link alone: what the library holds of it is worth more.
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { isLinkOnly, linkOnlyStory } from '../../utils/story/link-only';
import type { SavedStory } from '../../utils/story/saved-story';
import { saved } from '../export/exported';
import { minute, storyNumber } from './a-story';
import { all, given, heldStory, testArchive } from './test-archive';

const NOW = minute(100);
const keptAt = '2027-01-01T00:00:00.000Z';

/** The `n`th story as a list of links has it. */
const link = (n: number): SavedStory => ({
  ...saved(n, { tags: ['imported'] }),
  ...linkOnlyStory({ url: storyNumber(n).url, title: 'A link', keptAt, extractorVersion: '0.1.0' }),
});
const part = (n: number): SavedStory => ({
  ...saved(n, { tags: ['imported'] }),
  ...storyNumber(n, { headline: 'Another headline' }),
});

it.each([
  ['a link', link(1), {}],
  ['a part of a story', part(1), { partial: true }],
])('%s gives its tags to the story that is here, and no version', async (_, offered, how) => {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(1), ['sea'], minute(1)));
  given(await archive.importStories([offered], { now: NOW, ...how }));
  expect(await archive.versions(id)).toEqual([]);
  expect(await heldStory(archive, id)).toMatchObject({
    headline: 'Story number 1',
    tags: ['sea', 'imported'],
  });
  const again = given(await archive.importStories([offered], { now: NOW, ...how }));
  expect(again).toMatchObject({ unchanged: 1, updated: 0, newer: 0 });
});

it('the control: a file that is whole brings a version', async () => {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(1), ['sea'], minute(1)));
  given(await archive.importStories([part(1)], { now: NOW }));
  expect(await archive.versions(id)).toHaveLength(1);
});

it('of a story whose link alone is here, a part is kept', async () => {
  const archive = testArchive();
  given(await archive.importStories([link(1)], { now: NOW }));
  given(await archive.importStories([part(1)], { now: NOW, partial: true }));
  const [held] = await all(archive.stories(EVERYTHING));
  expect(await archive.versions(held?.id ?? '')).toHaveLength(1);
});

it('of one file, what is more than a link is the story', async () => {
  const archive = testArchive();
  given(await archive.importStories([link(1), saved(1, storyNumber(1)), link(1)], { now: NOW }));
  const [held] = await all(archive.stories(EVERYTHING));
  expect(held && isLinkOnly(held)).toBe(false);
  expect(await archive.versions(held?.id ?? '')).toEqual([]);
});

it('a link that is clipped becomes the story, with its tags and no earlier version', async () => {
  const archive = testArchive();
  given(await archive.importStories([link(1)], { now: NOW }));
  const { id, outcome } = given(await archive.file(storyNumber(1), ['sea'], NOW));
  expect(outcome).toBe('changed');
  expect(await heldStory(archive, id)).toMatchObject({
    headline: 'Story number 1',
    tags: ['imported', 'sea'],
    flags: [],
  });
  expect(await archive.versions(id)).toEqual([]);
});

it('a link that is kept of a story whose text is here gives it its tags alone', async () => {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(1), ['sea'], minute(1)));
  const before = await heldStory(archive, id);
  const kept = linkOnlyStory({
    url: before.url,
    title: 'A link',
    keptAt,
    extractorVersion: '0.1.0',
  });
  expect(given(await archive.file(kept, ['later'], NOW)).outcome).toBe('unchanged');
  expect(await heldStory(archive, id)).toEqual({ ...before, tags: ['sea', 'later'] });
  expect(await archive.versions(id)).toEqual([]);
});
