// Opening the library before the page's own scripts are there. A browser that has let go of the database takes longer to open
// it than a page to load and start what reads it; so a script of a few lines asks for it first, and the reader takes it over.
import { LIBRARY_NAME } from './database/library-name';
import { openAsItIs } from './database/open-as-it-is';

declare global {
  /** The library on its way, until the reader has taken it. */
  var libraryOpening: Promise<IDBDatabase | undefined> | undefined;
}

/** Asks for the library. Where it cannot be opened so, the reader tries all it knows. */
export function openEarly(indexedDB: IDBFactory): void {
  globalThis.libraryOpening = openAsItIs({ indexedDB, name: LIBRARY_NAME }).then(
    (database) => {
      // A newer Cutline that waits to upgrade must not wait for a page that is still loading.
      if (database)
        database.onversionchange = () => {
          database.close();
          globalThis.libraryOpening = undefined;
        };
      return database;
    },
    () => undefined,
  );
}

/** The library that was asked for early; whoever takes it has it alone. */
export function takeEarly(): Promise<IDBDatabase | undefined> | undefined {
  const opening = globalThis.libraryOpening;
  globalThis.libraryOpening = undefined;
  return opening;
}
