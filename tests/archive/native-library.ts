// A library as IndexedDB itself sees it, without the code under test: for example libraries of released schemas.

/** A table with its indexes and its rows, keys beside them where the rows do not hold them. */
export interface NativeTable {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
}

/** A whole database. `version` is IndexedDB's own, ten times Dexie's. */
export interface NativeLibrary {
  version: number;
  tables: Record<string, NativeTable>;
}

/** Bytes again, out of the lists of numbers that JSON holds in their place. */
export const bytesBack = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'bytes' in value && Array.isArray(value.bytes)
    ? Uint8Array.from(value.bytes)
    : value;

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const open = (factory: IDBFactory, version?: number, upgrade?: (db: IDBDatabase) => void) => {
  const request = factory.open('cutline', version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return finished(request);
};

async function readTable(table: IDBObjectStore): Promise<NativeTable> {
  const indexes = [...table.indexNames].sort().map((indexName) => {
    const { name, keyPath, unique, multiEntry } = table.index(indexName);
    return { name, keyPath, unique, multiEntry };
  });
  const { keyPath, autoIncrement } = table;
  return { keyPath, autoIncrement, indexes, rows: await finished(table.getAll()) };
}

/** Reads the library of a factory. */
export async function readNativeLibrary(factory: IDBFactory): Promise<NativeLibrary> {
  const db = await open(factory);
  const names = [...db.objectStoreNames].sort();
  const transaction = db.transaction(names);
  const tables: Record<string, NativeTable> = {};
  for (const name of names) tables[name] = await readTable(transaction.objectStore(name));
  db.close();
  return { version: db.version, tables };
}

/** Writes a library into an empty factory. */
export async function writeNativeLibrary(factory: IDBFactory, library: NativeLibrary) {
  const db = await open(factory, library.version, (upgrading) => {
    for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(
      library.tables,
    )) {
      const table = upgrading.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) table.createIndex(index.name, index.keyPath, index);
      for (const row of rows) table.put(row);
    }
  });
  db.close();
}
