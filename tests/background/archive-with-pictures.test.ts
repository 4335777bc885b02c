import { describe, expect, it } from 'vitest';
import { archiveWithPictures } from '../../entrypoints/background/archive-with-pictures';
import { aStory, minute } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';

/** A library whose keeper has said, or has not, that pictures are always kept; and what the keeper of pictures is told. */
function houseWhere(always: () => Promise<boolean>) {
  const told: string[] = [];
  const archive = archiveWithPictures(testArchive(), {
    always,
    wanted: () => void told.push('wanted'),
    freeing: async () => void told.push('freeing'),
    freed: () => void told.push('freed'),
  });
  return { archive, told };
}

describe('a story that is clipped', () => {
  it('has its pictures wanted when it counts as saved, where pictures are always kept', async () => {
    const { archive, told } = houseWhere(async () => true);
    const { id } = given(await archive.file(aStory(), [], minute(1)));
    expect(await archive.pictures([id])).toMatchObject([{ state: 'wanted' }]);
    expect(told).toEqual(['wanted']);
  });

  it('has no moment in which it is saved and its pictures are not wanted', async () => {
    const plain = testArchive();
    const archive = archiveWithPictures(
      { ...plain, wantPictures: () => Promise.reject(new Error('killed')) },
      { always: async () => true, wanted: () => {}, freeing: async () => {}, freed: () => {} },
    );
    const { id } = given(await archive.file(aStory(), [], minute(1)));
    expect(await archive.pictures([id])).toMatchObject([{ state: 'wanted' }]);
  });

  it('anew, out of the trash, lets the pictures that waited there be looked for', async () => {
    const { archive, told } = houseWhere(async () => false);
    const { id } = given(await archive.file(aStory(), [], minute(1)));
    await archive.trash([id], minute(2));
    await archive.file(aStory(), [], minute(3));
    expect(told).toEqual(['wanted']);
  });

  it.each([
    ['its keeper has not said so', async () => false],
    ['nobody knows', () => Promise.reject(new Error('no settings'))],
  ])('is saved without them where %s', async (_what, always) => {
    const { archive, told } = houseWhere(always);
    const { id } = given(await archive.file(aStory(), [], minute(1)));
    expect(await archive.pictures([id])).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe('stories deleted for good', () => {
  it('free their pictures, and nothing is said where nothing was deleted', async () => {
    const { archive, told } = houseWhere(async () => false);
    const { id } = given(await archive.file(aStory(), [], minute(1)));
    await archive.purge();
    expect(told).toEqual(['freeing']);
    await archive.trash([id], minute(2));
    await archive.purge([id]);
    expect(told).toEqual(['freeing', 'freeing', 'freed']);
  });
});
