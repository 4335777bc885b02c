// Putting the bytes of a picture into the store, before anything says that they are there.
import { sha256Hex } from '../text/sha256';
import type { PictureStore } from './picture-store';

/** Keeps bytes under their hash, and gives it. Bytes that lie there already are not written a second time. */
export async function keepBytes(
  store: PictureStore,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const sha256 = await sha256Hex(bytes);
  // A kill may have left a file that is too short.
  if ((await store.sizeOf(sha256)) !== bytes.length) await store.write(sha256, bytes);
  return sha256;
}
