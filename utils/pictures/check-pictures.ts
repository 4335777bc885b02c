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

type Standing = 'whole' | 'changed' | 'lost' | 'unread';

/** Hashes that are looked at a second time, and noted, together. */
const BATCH = 50;

/** How the bytes under a hash stand; `unread` where they are there, or may be, and cannot be read now. */
async function standingOf(store: PictureStore, sha256: string): Promise<Standing> {
  try {
    const file = await store.read(sha256);
    if (file === undefined) return 'lost';
    const bytes = new Uint8Array(await file.arrayBuffer());
    return (await sha256Hex(bytes)) === sha256 ? 'whole' : 'changed';
  } catch {
    return 'unread';
  }
}

/** One check. */
class PicturesCheck {
  readonly report: PicturesReport = { pictures: 0, bytes: 0, damaged: 0 };
  unread = 0;
  readonly #doubtful = new Map<string, number>();

  constructor(readonly world: PicturesToCheck) {}

  async look({ sha256, bytes }: KeptPicture): Promise<void> {
    if ((await standingOf(this.world.store, sha256)) === 'whole') this.report.bytes += bytes;
    else this.#doubtful.set(sha256, bytes);
    if (this.#doubtful.size >= BATCH) await this.settle();
  }

  /** Looks again at what was in doubt, while nobody writes: only what is damaged then is noted, and only then removed. */
  async settle(): Promise<void> {
    const { store, lock, noteDamaged } = this.world;
    const doubtful = [...this.#doubtful];
    this.#doubtful.clear();
    if (doubtful.length === 0) return;
    await lock.clearing(async () => {
      const found: Record<Standing, string[]> = { whole: [], changed: [], lost: [], unread: [] };
      for (const [sha256, bytes] of doubtful) {
        const standing = await standingOf(store, sha256);
        found[standing].push(sha256);
        if (standing === 'whole') this.report.bytes += bytes;
      }
      this.unread += found.unread.length;
      const damaged = [...found.changed, ...found.lost];
      if (damaged.length > 0) this.report.damaged += await noteDamaged(damaged);
      for (const sha256 of found.changed) await store.remove(sha256);
    });
  }
}

/**
 * Checks all; bytes that are not what they were are removed, so that they can be fetched anew. Rejects at its end where
 * some bytes could not be read: these are left as they are.
 */
export async function checkPictures(world: PicturesToCheck): Promise<PicturesReport> {
  const seen = new Set<string>();
  const check = new PicturesCheck(world);
  for await (const row of world.kept) {
    check.report.pictures += 1;
    if (seen.has(row.sha256)) continue;
    seen.add(row.sha256);
    await check.look(row);
  }
  await check.settle();
  if (check.unread > 0) throw new Error(`${check.unread} pictures could not be read.`);
  return check.report;
}
