// One look into the library: questions to its tables inside one reading transaction, each a single request.

import type { LibraryTables, TableName } from './library-tables';

/** Which keys, of the table or of one of its indexes; how many; from which end. */
export interface Stretch {
  index?: string;
  from?: IDBValidKey;
  to?: IDBValidKey;
  /** Leaves the end itself out. */
  before?: boolean;
  /** Leaves the beginning itself out. */
  after?: boolean;
  count?: number;
  backwards?: boolean;
}

interface ReadsBackwards {
  getAll<T>(options: {
    query: IDBKeyRange | null;
    direction: 'prev';
    count?: number;
  }): IDBRequest<T[]>;
}

// Both came with the same release of each browser.
const readsBackwards = (source: object): source is ReadsBackwards => 'getAllRecords' in source;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads backwards one by one, where the browser cannot do it in one go. */
const walked = <T>(source: IDBObjectStore | IDBIndex, range: IDBKeyRange | null, count: number) =>
  new Promise<T[]>((resolve, reject) => {
    const found: T[] = [];
    const request = source.openCursor(range, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null || found.push(cursor.value) >= count) resolve(found);
      else cursor.continue();
    };
  });

/** The questions. */
export class TransactionReader {
  constructor(
    readonly transaction: IDBTransaction,
    readonly keyRange: typeof IDBKeyRange,
  ) {}

  get<N extends TableName>(table: N, key: IDBValidKey): Promise<LibraryTables[N] | undefined> {
    return answered(this.transaction.objectStore(table).get(key));
  }

  /** Rows by their keys, in their order. All are asked for at once. */
  many<N extends TableName>(
    table: N,
    keys: readonly IDBValidKey[],
  ): Promise<(LibraryTables[N] | undefined)[]> {
    const store = this.transaction.objectStore(table);
    return new Promise((resolve, reject) => {
      const found = new Array<LibraryTables[N] | undefined>(keys.length);
      let missing = keys.length;
      if (missing === 0) resolve(found);
      for (const [at, key] of keys.entries()) {
        const request = store.get(key);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          found[at] = request.result;
          if (--missing === 0) resolve(found);
        };
      }
    });
  }

  #range({ from, to, before = false, after = false }: Stretch): IDBKeyRange | null {
    if (from !== undefined && to !== undefined) return this.keyRange.bound(from, to, after, before);
    if (from !== undefined) return this.keyRange.lowerBound(from, after);
    return to === undefined ? null : this.keyRange.upperBound(to, before);
  }

  #source(table: TableName, index: string | undefined): IDBObjectStore | IDBIndex {
    const store = this.transaction.objectStore(table);
    return index === undefined ? store : store.index(index);
  }

  /** The rows of a stretch, in the order of its keys or backwards. */
  all<N extends TableName>(table: N, stretch: Stretch = {}): Promise<LibraryTables[N][]> {
    const source = this.#source(table, stretch.index);
    const range = this.#range(stretch);
    const { count, backwards } = stretch;
    if (!backwards) return answered(source.getAll(range, count));
    if (!readsBackwards(source)) return walked(source, range, count ?? Infinity);
    const options = { query: range, direction: 'prev' as const };
    return answered(source.getAll(count === undefined ? options : { ...options, count }));
  }

  /** The keys of a stretch. */
  keys(table: TableName, stretch: Stretch = {}): Promise<IDBValidKey[]> {
    return answered(this.#source(table, stretch.index).getAllKeys(this.#range(stretch)));
  }

  /** How many rows a stretch has. */
  count(table: TableName, stretch: Stretch = {}): Promise<number> {
    return answered(this.#source(table, stretch.index).count(this.#range(stretch) ?? undefined));
  }
}
