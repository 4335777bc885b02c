import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { minute, storyNumber } from './a-story';
import { given, heldStory, testArchive } from './test-archive';

async function libraryOf(howMany: number, tags: string[] = []) {
  const archive = testArchive();
  const ids: string[] = [];
  for (let n = 0; n < howMany; n++)
    ids.push(given(await archive.file(storyNumber(n), tags, minute(n))).id);
  return { archive, ids };
}

describe('tags', () => {
  it('are added and removed on many stories at once, and counted', async () => {
    const { archive, ids } = await libraryOf(4, ['sea']);
    const changed = await archive.changeTags(ids.slice(0, 3), ['Wind'], ['SEA']);
    expect(given(changed)).toBe(3);
    expect(await archive.tags()).toEqual([
      { value: 'Wind', count: 3 },
      { value: 'sea', count: 1 },
    ]);
    expect(await archive.count({ ...EVERYTHING, tags: ['wind'] })).toBe(3);
  });

  it('take the spelling the library has, and are tidied', async () => {
    const { archive, ids } = await libraryOf(2, ['Élections']);
    await archive.changeTags(ids, ['  elections ', ' long   tail', '', 'Long tail'], []);
    expect((await heldStory(archive, ids[0] ?? '')).tags).toEqual(['Élections', 'long tail']);
  });

  it('leave no trace when the last story loses them', async () => {
    const { archive, ids } = await libraryOf(1, ['sea']);
    await archive.changeTags(ids, [], ['sea']);
    expect(await archive.tags()).toEqual([]);
    expect(given(await archive.changeTags(ids, [], ['sea']))).toBe(0);
    expect(given(await archive.changeTags(['f'.repeat(32)], ['sea'], []))).toBe(0);
  });
});

describe('the trash', () => {
  it('takes stories out of every list and count, and gives them back as they were', async () => {
    const { archive, ids } = await libraryOf(3, ['sea']);
    const before = await heldStory(archive, ids[1] ?? '');
    expect(given(await archive.trash(ids.slice(1, 2), minute(9)))).toBe(1);
    expect(await archive.count(EVERYTHING)).toBe(2);
    expect(await archive.tags()).toEqual([{ value: 'sea', count: 2 }]);
    expect((await archive.rows({ ...EVERYTHING, tags: ['sea'] }, { limit: 9 })).rows).toHaveLength(
      2,
    );
    expect(await archive.publishers()).toEqual([{ value: 'Harbour Gazette', count: 2 }]);
    expect(given(await archive.restore(ids))).toBe(1);
    expect(await heldStory(archive, ids[1] ?? '')).toEqual(before);
    expect(await archive.count(EVERYTHING)).toBe(3);
    expect(await archive.count({ ...EVERYTHING, trashed: true })).toBe(0);
  });

  it('takes a story out of the list of its outlet, and puts it back there', async () => {
    const { archive, ids } = await libraryOf(3);
    const outlet = { ...EVERYTHING, publisher: 'Harbour Gazette' };
    const listed = async () =>
      (await archive.rows(outlet, { limit: 9 })).rows.map(({ headline }) => headline);
    const before = await listed();
    given(await archive.trash(ids.slice(1, 2), minute(9)));
    expect(await listed()).toEqual(['Story number 2', 'Story number 0']);
    expect(await archive.count(outlet)).toBe(2);
    given(await archive.restore(ids));
    expect(await listed()).toEqual(before);
  });

  it('keeps the day a story was first thrown away', async () => {
    const { archive, ids } = await libraryOf(1);
    await archive.trash(ids, minute(5));
    expect(given(await archive.trash(ids, minute(8)))).toBe(0);
    expect((await heldStory(archive, ids[0] ?? '')).trashedAt).toBe('2026-11-01T00:05:00.000Z');
  });

  it('still lets tags be changed, uncounted until the story is back', async () => {
    const { archive, ids } = await libraryOf(1);
    await archive.trash(ids, minute(5));
    await archive.changeTags(ids, ['sea'], []);
    expect(await archive.tags()).toEqual([]);
    await archive.restore(ids);
    expect(await archive.tags()).toEqual([{ value: 'sea', count: 1 }]);
  });
});
