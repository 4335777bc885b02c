// The store as it lies in the origin private file system: `pictures/ab/ab12…`, a file a picture.
import { ifThere } from '../outcome/if-there';
import type { PictureLock, PictureStore } from './picture-store';

const FOLDER = 'pictures';
const HASH = /^[0-9a-f]{64}$/;

type Folder = FileSystemDirectoryHandle;

async function* hashesIn(all: Folder | undefined): AsyncGenerator<string, void, void> {
  if (!all) return;
  for await (const folder of all.values()) {
    if (folder.kind !== 'directory') continue;
    for await (const name of folder.keys()) if (HASH.test(name)) yield name;
  }
}

/** The store of this extension. `root` is `navigator.storage.getDirectory`. */
export function opfsPictures(root: () => Promise<Folder>): PictureStore {
  const all = async (create: boolean) => (await root()).getDirectoryHandle(FOLDER, { create });
  const folderOf = async (sha256: string, create: boolean) =>
    (await all(create)).getDirectoryHandle(sha256.slice(0, 2), { create });
  const fileOf = (sha256: string) =>
    ifThere(async () => (await (await folderOf(sha256, false)).getFileHandle(sha256)).getFile());
  return {
    sizeOf: async (sha256) => (await fileOf(sha256))?.size,
    read: fileOf,
    async write(sha256, bytes) {
      const file = await (await folderOf(sha256, true)).getFileHandle(sha256, { create: true });
      // What is written shows up only when the stream is closed; a file of no bytes is what a kill leaves.
      const stream = await file.createWritable();
      await stream.write(bytes);
      await stream.close();
    },
    async remove(sha256) {
      await ifThere(async () => (await folderOf(sha256, false)).removeEntry(sha256));
    },
    async *hashes() {
      yield* hashesIn(await ifThere(() => all(false)));
    },
  };
}

const LOCK = 'cutline-pictures';

/** The lock of this extension, in all its pages and its background. */
export const picturesLock = (locks: LockManager): PictureLock => ({
  storing: (work) => locks.request(LOCK, { mode: 'shared' }, work),
  clearing: (work) => locks.request(LOCK, { mode: 'exclusive' }, work),
});
