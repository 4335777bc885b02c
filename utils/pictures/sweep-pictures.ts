// Clearing away bytes that no picture of the library needs any more.
import type { PictureLock, PictureStore } from './picture-store';

const BATCH = 200;

async function* batches(hashes: AsyncIterable<string>): AsyncGenerator<string[], void, void> {
  let batch: string[] = [];
  for await (const hash of hashes) {
    batch.push(hash);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Removes what `needed` does not name of the hashes it is given; says how many. */
export async function sweepPictures(
  store: PictureStore,
  lock: PictureLock,
  needed: (hashes: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<number> {
  let removed = 0;
  for await (const batch of batches(store.hashes()))
    await lock.clearing(async () => {
      const kept = await needed(batch);
      for (const hash of batch.filter((each) => !kept.has(each))) {
        await store.remove(hash);
        removed += 1;
      }
    });
  return removed;
}
