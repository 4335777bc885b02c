// Opening the database as it lies there, with nothing around it.

/** Where a database lies. */
export interface DatabasePlace {
  name: string;
  indexedDB: IDBFactory;
}

/** Opens the database; undefined where there is none yet. */
export function openAsItIs({ indexedDB, name }: DatabasePlace): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let missing = false;
    // Only a database that does not exist wants to be upgraded to no version in particular.
    request.onupgradeneeded = () => {
      missing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (missing) resolve(undefined);
      else reject(request.error);
    };
  });
}
