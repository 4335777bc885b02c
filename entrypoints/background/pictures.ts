// Kept pictures in the background: fetched while it is awake, checked when asked.
import { browser } from 'wxt/browser';
import type { BackgroundArchive } from '../../utils/archive/door/archive';
import { done, failed } from '../../utils/outcome/result';
import { uncaught } from '../../utils/outcome/uncaught';
import { checkPictures } from '../../utils/pictures/check-pictures';
import { hostPatterns } from '../../utils/pictures/host-pattern';
import { opfsPictures, picturesLock } from '../../utils/pictures/opfs-pictures';
import { takePending } from '../../utils/pictures/pending-wish';
import { PictureKeeper } from '../../utils/pictures/picture-keeper';
import type { PictureLock, PictureStore } from '../../utils/pictures/picture-store';
import { sweepPictures } from '../../utils/pictures/sweep-pictures';
import { Sweeper } from '../../utils/pictures/sweeper';
import { readSettings } from '../../utils/settings/settings-area';
import { hostPermission } from '../../utils/shell/host-permission';
import type { PictureFetching } from './answers';
import { archiveWithPictures } from './archive-with-pictures';

/** Everything about pictures that the background wires. */
export interface BackgroundPictures extends PictureFetching {
  /** The archive, which now sees to the pictures of what is filed and of what is deleted. */
  archive: BackgroundArchive;
  /** Goes on with what an earlier background has left. */
  goOn(): void;
}

interface Place {
  store: PictureStore;
  lock: PictureLock;
}

const sweeperOf = (desk: BackgroundArchive, { store, lock }: Place): Sweeper =>
  new Sweeper({
    sweep: () => sweepPictures(store, lock, (hashes) => desk.neededHashes(hashes)),
    note: browser.storage.session,
    report: uncaught,
  });

const keeperOf = (
  desk: BackgroundArchive,
  place: Place,
  sweeper: Sweeper,
  now: () => Date,
): PictureKeeper =>
  new PictureKeeper({
    ...{ ...place, desk, now, report: uncaught },
    fetch: (address, how) => fetch(address, how),
    allowed: (address) => hostPermission.has(hostPatterns([address])),
    online: () => navigator.onLine,
    // Any call of the extension's own interfaces counts as not being idle.
    busy: () => void browser.runtime.getPlatformInfo(),
    unneeded: () => sweeper.ask(),
  });

async function check(archive: BackgroundArchive, place: Place, now: () => Date) {
  try {
    const noteDamaged = async (hashes: readonly string[]) => {
      const noted = await archive.noteDamaged(hashes, now());
      if (noted.ok) return noted.value;
      // What is not noted must not be removed either.
      throw new Error(`Damaged pictures could not be noted: ${noted.trouble.kind}`);
    };
    return done(await checkPictures({ ...place, kept: archive.keptPictures(), noteDamaged }));
  } catch (error) {
    return failed({ kind: 'not-saved' as const, detail: String(error) });
  }
}

/** Must be called in the worker's first turn: it listens to what is allowed and taken back. */
export function backgroundPictures(
  archive: BackgroundArchive,
  now: () => Date,
): BackgroundPictures {
  const place = {
    store: opfsPictures(() => navigator.storage.getDirectory()),
    lock: picturesLock(navigator.locks),
  };
  const sweeper = sweeperOf(archive, place);
  const keeper = keeperOf(archive, place, sweeper, now);
  const carryOut = async () => {
    const wish = await takePending(browser.storage.session, (hosts) => hostPermission.has(hosts));
    if (wish) await archive.wantPictures({ ids: [...wish.ids] }, now());
    keeper.wake();
  };
  browser.permissions.onAdded.addListener(() => void carryOut().catch(uncaught));
  browser.permissions.onRemoved.addListener(() => keeper.interrupt());
  return {
    archive: archiveWithPictures(archive, {
      always: async () => (await readSettings(browser.storage.local)).keepPictures === 'always',
      wanted: () => keeper.wake(),
      freeing: () => sweeper.foresee(),
      freed: () => sweeper.ask(),
    }),
    wake: () => keeper.wake(),
    interrupt: () => keeper.interrupt(),
    check: () => check(archive, place, now),
    goOn() {
      keeper.wake();
      void sweeper.goOn();
    },
  };
}
