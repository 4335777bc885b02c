// Checking the bytes of every kept picture against its hash.
import type { KeptPicture, PicturesReport } from '../story/kept-picture';
import { sha256Hex } from '../text/sha256';
import type { PictureLock, PictureStore } from './picture-store';

/** What a check reads, and where it says what it found. */
export interface PicturesToCheck {
  store: PictureStore;
  lock: PictureLock;
  kept: AsyncIterable<KeptPicture>;
  /** Notes that the bytes of some hashes are damaged or lost; says how many pictures that were. */
  noteDamaged(hashes: readonly string[]): Promise<number>;
}

async function isWhole({ store, lock }: PicturesToCheck, sha256: string): Promise<boolean> {
  const bytes = await (await store.read(sha256))?.arrayBuffer().catch(() => undefined);
  if (bytes !== undefined && (await sha256Hex(new Uint8Array(bytes))) === sha256) return true;
  await lock.clearing(() => store.remove(sha256));
  return false;
}

/** Checks all; bytes that are not what they were are removed, so that they can be fetched anew. */
export async function checkPictures(world: PicturesToCheck): Promise<PicturesReport> {
  const checked = new Map<string, boolean>();
  const report = { pictures: 0, bytes: 0, damaged: 0 };
  for await (const { sha256, bytes } of world.kept) {
    report.pictures += 1;
    if (checked.has(sha256)) continue;
    const whole = await isWhole(world, sha256);
    checked.set(sha256, whole);
    if (whole) report.bytes += bytes;
  }
  const damaged = [...checked].flatMap(([sha256, whole]) => (whole ? [] : [sha256]));
  if (damaged.length > 0) report.damaged = await world.noteDamaged(damaged);
  return report;
}
