// The browser's own lock between those who store pictures and those who clear them away, over the browser's own files.
import { afterEach, expect, it } from 'vitest';
import { keepBytes } from '../../utils/pictures/keep-bytes';
import { opfsPictures, picturesLock } from '../../utils/pictures/opfs-pictures';
import { sweepPictures } from '../../utils/pictures/sweep-pictures';
import { pngBytes } from './picture-bytes';

const store = opfsPictures(() => navigator.storage.getDirectory());
const lock = picturesLock(navigator.locks);

afterEach(async () => {
  for await (const hash of store.hashes()) await store.remove(hash);
});

/** A door that somebody has to open. */
function aDoor() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** How those who hold the lock, and those who wait for it, want it. */
async function lockNow() {
  const { held = [], pending = [] } = await navigator.locks.query();
  const modes = (locks: LockInfo[]) =>
    locks.filter(({ name }) => name === 'cutline-pictures').map(({ mode }) => mode);
  return { held: modes(held), waiting: modes(pending) };
}

it('a picture whose row is still to be written is not cleared away', async () => {
  const rows = new Set<string>();
  const row = aDoor();
  const stored = aDoor();
  const storing = lock.storing(async () => {
    const hash = await keepBytes(store, pngBytes(30, 20));
    stored.open();
    await row.opened;
    rows.add(hash);
    return hash;
  });
  await stored.opened;
  const sweeping = sweepPictures(store, lock, async () => rows);
  await expect.poll(lockNow).toEqual({ held: ['shared'], waiting: ['exclusive'] });
  row.open();
  const hash = await storing;
  expect(await sweeping).toBe(0);
  expect(await store.sizeOf(hash)).toBe(pngBytes(30, 20).length);
});

it('bytes that are about to be cleared away are not taken for a picture that is kept', async () => {
  const hash = await keepBytes(store, pngBytes(30, 20));
  const asked = aDoor();
  const answer = aDoor();
  const sweeping = sweepPictures(store, lock, async () => {
    asked.open();
    await answer.opened;
    return new Set();
  });
  await asked.opened;
  const storing = lock.storing(() => keepBytes(store, pngBytes(30, 20)));
  await expect.poll(lockNow).toEqual({ held: ['exclusive'], waiting: ['shared'] });
  answer.open();
  expect(await sweeping).toBe(1);
  expect(await storing).toBe(hash);
  expect(await store.sizeOf(hash)).toBe(pngBytes(30, 20).length);
});

it('two pictures are stored at the same time', async () => {
  const both = aDoor();
  let inside = 0;
  const one = () =>
    lock.storing(async () => {
      inside += 1;
      if (inside === 2) both.open();
      await both.opened;
    });
  await Promise.all([one(), one()]);
  expect(await lockNow()).toEqual({ held: [], waiting: [] });
});
