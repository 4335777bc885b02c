// Everything that writes bytes and the rows that need them, or clears bytes away, does it under the lock that is for it.
import { expect, it } from 'vitest';
import { PictureKeeper } from '../../utils/pictures/picture-keeper';
import type { PictureLock } from '../../utils/pictures/picture-store';
import { sweepPictures } from '../../utils/pictures/sweep-pictures';
import { aStory, minute } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { MemoryPictures } from './memory-pictures';
import { jpegBytes } from './picture-bytes';

/** A library and a store that write down under which lock they are written to. */
function watched() {
  const seen: string[] = [];
  let under = 'no lock';
  const as =
    (name: string) =>
    async <T>(work: () => Promise<T>): Promise<T> => {
      under = name;
      try {
        return await work();
      } finally {
        under = 'no lock';
      }
    };
  const lock: PictureLock = { storing: as('storing'), clearing: as('clearing') };
  const store = new MemoryPictures();
  const { write, remove } = { write: store.write.bind(store), remove: store.remove.bind(store) };
  store.write = (sha256, bytes) => {
    seen.push(`bytes written under ${under}`);
    return write(sha256, bytes);
  };
  store.remove = (sha256) => {
    seen.push(`bytes removed under ${under}`);
    return remove(sha256);
  };
  const archive = testArchive();
  const desk: typeof archive = {
    ...archive,
    notePicture(row) {
      seen.push(`row written under ${under}`);
      return archive.notePicture(row);
    },
    neededHashes(hashes) {
      seen.push(`rows asked under ${under}`);
      return archive.neededHashes(hashes);
    },
  };
  return { seen, lock, store, desk };
}

it('bytes and the row that needs them are written under one lock', async () => {
  const { seen, lock, store, desk } = watched();
  const { id } = given(await desk.file(aStory(), [], minute(1)));
  given(await desk.wantPictures({ ids: [id] }, minute(2)));
  const keeper = new PictureKeeper({
    ...{ desk, store, lock },
    fetch: async () => new Response(jpegBytes(1200, 800)),
    allowed: async () => true,
    online: () => true,
    now: () => minute(30),
    busy: () => undefined,
    unneeded: () => undefined,
    report: (error) => seen.push(String(error)),
  });
  keeper.wake();
  await keeper.settled();
  expect(seen).toEqual(['bytes written under storing', 'row written under storing']);
});

it('what nobody needs is found out and cleared away under one lock', async () => {
  const { seen, lock, store, desk } = watched();
  store.files.set('a'.repeat(64), jpegBytes(30, 20));
  expect(await sweepPictures(store, lock, desk.neededHashes)).toBe(1);
  expect(seen).toEqual(['rows asked under clearing', 'bytes removed under clearing']);
});
