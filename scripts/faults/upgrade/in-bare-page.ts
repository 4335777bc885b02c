// The library as IndexedDB itself sees it, in a page of the extension with no code of its own: made to look as an older
// Cutline left it, held open, or raised above what this Cutline knows.
import one from '../../../tests/archive/libraries/version-1.json' with { type: 'json' };
import two from '../../../tests/archive/libraries/version-2.json' with { type: 'json' };
import { type NativeLibrary, readNativeLibrary } from '../../../tests/archive/native-library';

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const gone = (name: string): Promise<unknown> => finished(indexedDB.deleteDatabase(name));

const EXAMPLES: Readonly<Record<number, Pick<NativeLibrary, 'version' | 'tables'>>> = {
  1: one,
  2: two,
};

const without = (row: unknown, ...names: string[]): unknown =>
  Object.fromEntries(Object.entries(Object(row)).filter(([name]) => !names.includes(name)));

/** Rows as schema 1 had them: no agencies on the row, no picture's name on the photo, no journal. */
const AS_FIRST: Readonly<Record<string, (rows: unknown[]) => unknown[]>> = {
  rows: (rows) => rows.map((row) => without(row, 'agencies')),
  photos: (rows) => rows.map((row) => without(row, 'picture')),
  state: (rows) => rows.filter((row) => Object(row).name === 'nextNumber'),
};

/** Puts the library in the shape of an older schema. Nothing else may have it open. */
export async function makeOld(version: number): Promise<number> {
  const example = EXAMPLES[version];
  if (!example) throw new Error(`There is no example of schema ${version}.`);
  const now = await readNativeLibrary(indexedDB);
  await gone('cutline');
  const request = indexedDB.open('cutline', example.version);
  request.onupgradeneeded = () => {
    for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(example.tables)) {
      const table = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) table.createIndex(index.name, index.keyPath, index);
      const rows = now.tables[name]?.rows ?? [];
      const drawn = version === 1 && /^(?:index|counts|marks)/.test(name);
      const shaped = version === 1 ? (AS_FIRST[name]?.(rows) ?? rows) : rows;
      if (!drawn) for (const row of shaped) table.put(row);
    }
  };
  const db = await finished(request);
  const rows = await finished(db.transaction('rows').objectStore('rows').count());
  db.close();
  return rows;
}

/** The schema the library has now. */
export async function schema(): Promise<number> {
  const db = await finished(indexedDB.open('cutline'));
  const { version } = db;
  db.close();
  return version / 10;
}

let held: IDBDatabase | undefined;

/** Holds the library open, whoever wants to upgrade it. */
export async function hold(): Promise<void> {
  held = await finished(indexedDB.open('cutline'));
}

/** Lets go of it. */
export const letGo = (): void => held?.close();

/** Raises the schema as a newer Cutline would; says whether anything kept it from doing so for two seconds. */
export async function raise(): Promise<'raised' | 'blocked'> {
  const db = await finished(indexedDB.open('cutline'));
  const next = db.version + 10;
  db.close();
  return Promise.race([
    finished(indexedDB.open('cutline', next)).then((raised) => {
      raised.close();
      return 'raised' as const;
    }),
    new Promise<'blocked'>((resolve) => setTimeout(() => resolve('blocked'), 2000)),
  ]);
}
