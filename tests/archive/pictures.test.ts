import { describe, expect, it } from 'vitest';
import type { KeptPicture } from '../../utils/story/kept-picture';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { aStory, minute, storyNumber } from './a-story';
import { all, given, memory, testArchive } from './test-archive';

const ADDRESS = 'https://gazette.example/petrel.jpg';

const kept = (storyId: string, change: Partial<KeptPicture> = {}): KeptPicture => ({
  state: 'kept',
  storyId,
  address: ADDRESS,
  at: minute(5).toISOString(),
  sha256: 'c'.repeat(64),
  type: 'image/jpeg',
  bytes: 2000,
  width: 1200,
  height: 800,
  ...change,
});

async function oneStory(archive = testArchive()) {
  const { id } = given(await archive.file(aStory(), [], minute(1)));
  return { archive, id };
}

describe('the pictures of a story', () => {
  it('are kept by their addresses alone until they are wanted', async () => {
    const { archive, id } = await oneStory();
    expect(await archive.pictures([id])).toEqual([]);
    expect(given(await archive.wantPictures({ ids: [id] }, minute(2)))).toBe(1);
    expect(await archive.pictures([id])).toMatchObject([{ state: 'wanted', address: ADDRESS }]);
  });

  it('that are wanted come with the page that prints them, the last wish first', async () => {
    const { archive, id } = await oneStory();
    const other = given(await archive.file(storyNumber(2), [], minute(1))).id;
    await archive.wantPictures({ ids: [other] }, minute(3));
    await archive.wantPictures({ ids: [id] }, minute(4));
    const asked = await archive.picturesToFetch(await archive.wantedPictures());
    expect(asked.map(({ page }) => page)).toEqual([
      'https://gazette.example/ferry',
      'https://gazette.example/2',
    ]);
  });

  it('that are wanted twice are counted as wanted both times', async () => {
    const { archive, id } = await oneStory();
    await archive.wantPictures({ ids: [id] }, minute(2));
    expect(given(await archive.wantPictures({ ids: [id] }, minute(3)))).toBe(1);
    expect(await archive.pictures([id])).toMatchObject([{ at: minute(2).toISOString() }]);
  });

  it('wait for a story that lies in the trash', async () => {
    const { archive, id } = await oneStory();
    await archive.wantPictures({ ids: [id] }, minute(2));
    await archive.trash([id], minute(3));
    expect(await archive.picturesToFetch(await archive.wantedPictures())).toEqual([]);
    await archive.restore([id]);
    expect(await archive.picturesToFetch(await archive.wantedPictures())).toHaveLength(1);
  });

  it('that are kept are not wanted a second time, and those that could not be had are', async () => {
    const { archive, id } = await oneStory();
    await archive.wantPictures({ ids: [id] }, minute(2));
    const { sha256, type, bytes, width, height, ...place } = kept(id);
    await archive.notePicture({ ...place, state: 'failed', reason: 'gone' });
    expect(given(await archive.wantPictures({ ids: [id] }, minute(6)))).toBe(1);
    await archive.notePicture(kept(id));
    expect(given(await archive.wantPictures({ ids: [id] }, minute(7)))).toBe(0);
    expect(await archive.pictureCounts()).toEqual({ wanted: 0, kept: 1, failed: 0 });
  });

  it('that nobody wants any more are not kept when their bytes come late', async () => {
    const { archive, id } = await oneStory();
    await archive.wantPictures({ ids: [id] }, minute(2));
    expect(given(await archive.unwantPictures())).toBe(1);
    expect(given(await archive.notePicture(kept(id)))).toBe(false);
    expect(await archive.pictures([id])).toEqual([]);
  });

  it('of a changed story stay for its earlier version', async () => {
    const { archive, id } = await oneStory();
    await archive.wantPictures({ ids: [id] }, minute(2));
    await archive.notePicture(kept(id));
    await archive.file(aStory({ headline: 'The ferry stays', photos: [] }), [], minute(9));
    expect(await archive.versions(id)).toHaveLength(1);
    expect(await archive.pictures([id])).toEqual([kept(id)]);
  });

  it('lie in the trash with it and are forgotten when it is deleted for good', async () => {
    const { archive, id } = await oneStory();
    await archive.wantPictures({ ids: [id] }, minute(2));
    await archive.notePicture(kept(id));
    await archive.trash([id], minute(6));
    expect(await archive.pictures([id])).toEqual([kept(id)]);
    await archive.purge();
    expect(await archive.pictures([id])).toEqual([]);
    expect(await archive.neededHashes(['c'.repeat(64)])).toEqual(new Set());
  });

  it('need bytes as long as one story prints them', async () => {
    const { archive, id } = await oneStory();
    const other = given(await archive.file(storyNumber(2), [], minute(1))).id;
    expect(given(await archive.putPictures([kept(id), kept(other), kept('0'.repeat(32))]))).toBe(2);
    await archive.trash([id], minute(3));
    await archive.purge();
    expect(await archive.neededHashes(['c'.repeat(64), 'd'.repeat(64)])).toEqual(
      new Set(['c'.repeat(64)]),
    );
    expect((await all(archive.keptPictures())).map(({ storyId }) => storyId)).toEqual([other]);
  });

  it('say so when their bytes are found damaged', async () => {
    const { archive, id } = await oneStory();
    await archive.putPictures([kept(id)]);
    expect(given(await archive.noteDamaged(['c'.repeat(64)], minute(8)))).toBe(1);
    expect(await archive.pictures([id])).toMatchObject([{ state: 'failed', reason: 'damaged' }]);
  });

  it('come back from the recovery copy with a library that the browser has lost', async () => {
    const recovery = new MemoryRecovery();
    const { archive, id } = await oneStory(testArchive({ ...memory(), recovery }));
    await archive.wantPictures({ ids: [id] }, minute(2));
    await archive.notePicture(kept(id));
    await archive.settled();
    archive.close();
    const again = testArchive({ ...memory(), recovery });
    await again.opened();
    expect(await again.pictures([id])).toEqual([kept(id)]);
  });

  it('that were wanted with the story come back as wanted from the recovery copy', async () => {
    const recovery = new MemoryRecovery();
    const archive = testArchive({ ...memory(), recovery });
    const { id } = given(await archive.file(aStory(), [], minute(1), { pictures: true }));
    await archive.settled();
    archive.close();
    const again = testArchive({ ...memory(), recovery });
    await again.opened();
    expect(await again.pictures([id])).toMatchObject([{ state: 'wanted', address: ADDRESS }]);
  });
});

describe('who follows the pictures', () => {
  it('hears of them, and who follows the stories does not', async () => {
    const { archive, id } = await oneStory();
    await archive.wantPictures({ ids: [id] }, minute(2));
    const heard: unknown[] = [];
    let stories = 0;
    const stop = archive.watchPictures(
      () => archive.pictures([id]),
      (rows) => heard.push(...rows.map(({ state }) => state)),
      () => undefined,
    );
    archive.watch(
      () => archive.pictureCounts(),
      () => {
        stories += 1;
      },
      () => undefined,
    );
    await expect.poll(() => [heard, stories]).toEqual([['wanted'], 1]);
    await archive.notePicture(kept(id));
    await expect.poll(() => heard.at(-1)).toBe('kept');
    expect(stories).toBe(1);
    stop();
    archive.close();
  });
});
