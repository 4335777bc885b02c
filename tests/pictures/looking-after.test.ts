// Clearing away what nobody needs, and checking what is kept.
import { describe, expect, it } from 'vitest';
import { checkPictures, type PicturesToCheck } from '../../utils/pictures/check-pictures';
import { keepBytes } from '../../utils/pictures/keep-bytes';
import { sweepPictures } from '../../utils/pictures/sweep-pictures';
import type { KeptPicture } from '../../utils/story/kept-picture';
import { aStory, minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { MemoryPictures, noLock } from './memory-pictures';
import { pngBytes } from './picture-bytes';

const ADDRESS = 'https://gazette.example/petrel.jpg';

/** Two stories that print one picture, the second of them one more. */
async function setUp() {
  const archive = testArchive();
  const store = new MemoryPictures();
  const first = given(await archive.file(aStory(), [], minute(1))).id;
  const second = given(await archive.file(storyNumber(2), [], minute(1))).id;
  const both = pngBytes(30, 20);
  const own = pngBytes(40, 20);
  const row = async (
    storyId: string,
    address: string,
    bytes: typeof both,
  ): Promise<KeptPicture> => ({
    state: 'kept',
    storyId,
    address,
    at: minute(3).toISOString(),
    sha256: await keepBytes(store, bytes),
    type: 'image/png',
    bytes: bytes.length,
    width: 30,
    height: 20,
  });
  const rows = [
    await row(first, ADDRESS, both),
    await row(second, ADDRESS, both),
    await row(second, 'https://gazette.example/own.png', own),
  ];
  given(await archive.putPictures(rows));
  const sweep = () => sweepPictures(store, noLock, (hashes) => archive.neededHashes(hashes));
  const check = (change: Partial<PicturesToCheck> = {}) =>
    checkPictures({
      store,
      lock: noLock,
      kept: archive.keptPictures(),
      noteDamaged: async (hashes) => given(await archive.noteDamaged(hashes, minute(9))),
      ...change,
    });
  return { archive, store, first, second, rows, sweep, check };
}

describe('a story deleted for good', () => {
  it('frees the pictures that no other story prints, and those alone', async () => {
    const { archive, store, second, rows, sweep } = await setUp();
    expect(await sweep()).toBe(0);
    await archive.trash([second], minute(4));
    expect(await sweep()).toBe(0);
    await archive.purge();
    expect(await sweep()).toBe(1);
    expect([...store.files.keys()]).toEqual([rows[0]?.sha256]);
  });
});

describe('checking the pictures', () => {
  it('counts what is kept, and what lies on the disk once', async () => {
    const { check } = await setUp();
    const bytes = pngBytes(30, 20).length + pngBytes(40, 20).length;
    expect(await check()).toEqual({ pictures: 3, bytes, damaged: 0 });
  });

  it('finds bytes that have changed and bytes that are gone, and lets them be fetched anew', async () => {
    const { archive, store, rows, first, second, check } = await setUp();
    store.files.set(rows[0]?.sha256 ?? '', pngBytes(31, 20));
    store.files.delete(rows[2]?.sha256 ?? '');
    expect(await check()).toMatchObject({ pictures: 3, bytes: 0, damaged: 3 });
    expect(store.files.size).toBe(0);
    const reasons = (await archive.pictures([first, second])).map(
      (row) => 'reason' in row && row.reason,
    );
    expect(reasons).toEqual(['damaged', 'damaged', 'damaged']);
    expect(given(await archive.wantPictures({ ids: [first, second] }, minute(10)))).toBe(2);
  });

  it('leaves alone what could not be read once', async () => {
    const { archive, store, check } = await setUp();
    store.unreadable = 1;
    expect(await check()).toMatchObject({ pictures: 3, damaged: 0 });
    expect(store.files.size).toBe(2);
    expect(await archive.pictureCounts()).toMatchObject({ kept: 3 });
  });

  it('says so where bytes cannot be read, and neither removes nor judges them', async () => {
    const { archive, store, check } = await setUp();
    store.unreadable = Number.POSITIVE_INFINITY;
    await expect(check()).rejects.toThrow('2 pictures could not be read.');
    expect(store.files.size).toBe(2);
    expect(await archive.pictureCounts()).toMatchObject({ kept: 3 });
  });

  it('leaves alone what was put right before nobody else could write', async () => {
    const { archive, store, rows, check } = await setUp();
    const hash = rows[2]?.sha256 ?? '';
    store.files.set(hash, pngBytes(41, 20));
    const lock = {
      ...noLock,
      async clearing<T>(work: () => Promise<T>): Promise<T> {
        await keepBytes(store, pngBytes(40, 20));
        return work();
      },
    };
    expect(await check({ lock })).toMatchObject({ pictures: 3, damaged: 0 });
    expect(store.files.get(hash)).toEqual(pngBytes(40, 20));
    expect(await archive.pictureCounts()).toMatchObject({ kept: 3 });
  });

  it('that is stopped before it could note what it found has removed nothing', async () => {
    const { store, rows, check } = await setUp();
    store.files.set(rows[2]?.sha256 ?? '', pngBytes(41, 20));
    const noteDamaged = () => Promise.reject(new Error('stopped'));
    await expect(check({ noteDamaged })).rejects.toThrow('stopped');
    expect(store.files.size).toBe(2);
  });
});

describe('putting bytes into the store', () => {
  it('replaces those that were damaged and kept their length', async () => {
    const { store, rows } = await setUp();
    const hash = rows[2]?.sha256 ?? '';
    store.files.set(hash, pngBytes(41, 20));
    await keepBytes(store, pngBytes(40, 20));
    expect(store.files.get(hash)).toEqual(pngBytes(40, 20));
  });
});
