// Where the bytes of kept pictures lie: each once, under its SHA-256, whatever prints it.

/** A store of bytes under their hashes. */
export interface PictureStore {
  /** How many bytes lie under a hash; undefined where there are none. */
  sizeOf(sha256: string): Promise<number | undefined>;
  write(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  read(sha256: string): Promise<Blob | undefined>;
  remove(sha256: string): Promise<void>;
  hashes(): AsyncIterable<string>;
}

/**
 * Keeps the writing of bytes and the clearing away of those nobody needs apart: between the bytes and the row that needs
 * them, nobody clears.
 */
export interface PictureLock {
  /** With others of its kind. */
  storing<T>(work: () => Promise<T>): Promise<T>;
  /** Alone. */
  clearing<T>(work: () => Promise<T>): Promise<T>;
}
