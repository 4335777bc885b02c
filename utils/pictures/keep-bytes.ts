// Putting the bytes of a picture into the store, before anything says that they are there.
import { sha256Hex } from '../text/sha256';
import type { PictureStore } from './picture-store';

/** Whether what lies under a hash is what it should be: a kill may have left too little of it, and a disk may change it. */
async function isThere(store: PictureStore, sha256: string, length: number): Promise<boolean> {
  if ((await store.sizeOf(sha256)) !== length) return false;
  const bytes = await (await store.read(sha256))?.arrayBuffer();
  return bytes !== undefined && (await sha256Hex(new Uint8Array(bytes))) === sha256;
}

/** Keeps bytes under their hash, and gives it. Bytes that lie there whole are not written a second time. */
export async function keepBytes(
  store: PictureStore,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const sha256 = await sha256Hex(bytes);
  const there = await isThere(store, sha256, bytes.length).catch(() => false);
  if (!there) await store.write(sha256, bytes);
  return sha256;
}
