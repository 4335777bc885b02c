// An IndexedDB that can be replaced by another. Chromium keeps all databases of an extension in one store; where that store will
// not open, not even to be deleted, a storage bucket has a store of its own, in which the library is rebuilt.

/** Gives the other IndexedDB, or undefined where the browser has none. */
export type Fallback = () => Promise<IDBFactory | undefined>;

interface Bucket {
  indexedDB: IDBFactory;
}
interface Buckets {
  open(name: string): Promise<Bucket>;
}

const hasBuckets = (navigator: object): navigator is { storageBuckets: Buckets } =>
  'storageBuckets' in navigator;

/** The IndexedDB of a storage bucket, where the browser has such. */
export const bucketFallback: Fallback = async () =>
  hasBuckets(navigator) ? (await navigator.storageBuckets.open('library')).indexedDB : undefined;

/** The usual IndexedDB until it is replaced. */
export class FallbackFactory implements IDBFactory {
  #current: IDBFactory;
  #changed = false;

  constructor(
    usual: IDBFactory,
    readonly fallback: Fallback,
  ) {
    this.#current = usual;
  }

  /** Changes to the other; false where there is none, or it is in use already. */
  async change(): Promise<boolean> {
    if (this.#changed) return false;
    // What keeps the usual place from opening may keep the other one from it too; it is asked again another time.
    const fallback = await this.fallback().catch(() => undefined);
    if (fallback === undefined) return false;
    this.#changed = true;
    this.#current = fallback;
    return true;
  }

  open(name: string, version?: number): IDBOpenDBRequest {
    return version === undefined ? this.#current.open(name) : this.#current.open(name, version);
  }

  deleteDatabase(name: string): IDBOpenDBRequest {
    return this.#current.deleteDatabase(name);
  }

  databases(): Promise<IDBDatabaseInfo[]> {
    return this.#current.databases();
  }

  cmp(first: unknown, second: unknown): number {
    return this.#current.cmp(first, second);
  }
}

/** The browser's own IndexedDB with its fallback. */
export const ownFactory = (): IDBFactory => new FallbackFactory(indexedDB, bucketFallback);

/** Changes places; false where that cannot be done. */
export const changePlace = async (factory: IDBFactory): Promise<boolean> =>
  factory instanceof FallbackFactory && (await factory.change());
