import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { aHighlight } from '../story/a-highlight';
import { aStory, minute, storyNumber } from './a-story';
import { given, heldStory, testArchive } from './test-archive';

async function libraryOfOne() {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(1), [], minute(1)));
  return { archive, id };
}

describe('highlights', () => {
  const highlight = aHighlight('ferry');

  it('are kept through a newer clip, found by their notes, and gone when they are taken away', async () => {
    const { archive, id } = await libraryOfOne();
    const put = [{ ...highlight, note: 'Ask about the walrus.' }];
    expect(given(await archive.highlight(id, { put, remove: [] }))).toBe(1);
    expect(given(await archive.highlight(id, { put, remove: [] }))).toBe(0);
    const { url } = await heldStory(archive, id);
    given(await archive.file(aStory({ url, headline: 'Another' }), [], minute(9)));
    expect((await heldStory(archive, id)).highlights).toEqual(put);
    expect(await archive.count({ ...EVERYTHING, text: 'has:highlight' })).toBe(1);
    expect(await archive.count({ ...EVERYTHING, text: 'walrus' })).toBe(1);
    given(await archive.highlight(id, { put: [], remove: [highlight.id] }));
    expect('highlights' in (await heldStory(archive, id))).toBe(false);
    expect(await archive.count({ ...EVERYTHING, text: 'has:highlight OR walrus' })).toBe(0);
  });

  it('are not taken away by an import that does not know them', async () => {
    const { archive, id } = await libraryOfOne();
    given(await archive.highlight(id, { put: [highlight], remove: [] }));
    given(await archive.note(id, 'For Monday.'));
    const { highlights, note, ...story } = await heldStory(archive, id);
    const newer = { ...story, lastSeenAt: minute(30).toISOString() };
    given(await archive.importStories([newer]));
    expect(await heldStory(archive, id)).toEqual({ ...story, highlights, note });
  });

  it('are noted on only while they are there', async () => {
    const { archive, id } = await libraryOfOne();
    given(await archive.highlight(id, { put: [highlight], remove: [] }));
    const notes = [{ id: highlight.id, note: ' Which? ' }];
    given(await archive.highlight(id, { put: [], remove: [], notes }));
    expect((await heldStory(archive, id)).highlights).toEqual([{ ...highlight, note: 'Which?' }]);
    given(await archive.highlight(id, { put: [], remove: [highlight.id] }));
    expect(given(await archive.highlight(id, { put: [], remove: [], notes }))).toBe(0);
  });
});
