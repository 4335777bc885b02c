// A store of pictures in memory, with ways to damage it and to fill it.
import type { PictureLock, PictureStore } from '../../utils/pictures/picture-store';

/** Bytes by their hashes. */
export class MemoryPictures implements PictureStore {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** How often bytes were written. */
  written = 0;
  full = false;
  /** So many readings fail. */
  unreadable = 0;

  sizeOf = async (sha256: string) => this.files.get(sha256)?.length;

  async write(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.written += 1;
    this.files.set(sha256, bytes);
  }

  async read(sha256: string): Promise<Blob | undefined> {
    const bytes = this.files.get(sha256);
    if (this.unreadable > 0) {
      this.unreadable -= 1;
      throw new DOMException('busy', 'NotReadableError');
    }
    return bytes && new Blob([bytes]);
  }

  async remove(sha256: string): Promise<void> {
    this.files.delete(sha256);
  }

  async *hashes(): AsyncGenerator<string> {
    yield* [...this.files.keys()];
  }
}

/** A lock where everything happens in one place. */
export const noLock: PictureLock = {
  storing: (work) => work(),
  clearing: (work) => work(),
};
