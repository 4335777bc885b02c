// The library as IndexedDB itself sees it, in a page of the extension with no code of its own: raised above what this Cutline knows.

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

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
