// The reading half's own connection: IndexedDB with nothing around it. A popup opens cold every time, and Dexie's opening
// and wrapping cost it several times what it reads (docs/decisions/0012-reading-without-dexie.md).
import { LibraryView, type TableName } from './library-view';
import { NewerLibraryError } from './newer-library-error';
import { NEWEST_SCHEMA } from './schema-versions';
import { changePlace } from './spare-factory';

/** Where the world comes in. */
export interface ConnectionOptions {
  name: string;
  indexedDB: IDBFactory;
  keyRange: typeof IDBKeyRange;
  /** What can be got ready while the database is being opened. */
  meanwhile?: () => Promise<void>;
  /** Creates the library, or brings it to the newest schema: the writing half's trade. */
  prepare: () => PromiseLike<unknown>;
}

/** Dexie multiplies its versions by ten. */
const TENFOLD = 10;

/** Opens the database as it lies there; undefined where there is none yet. */
function openAsItIs({ indexedDB, name }: ConnectionOptions): Promise<IDBDatabase | undefined> {
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

function schemaOf({ version }: IDBDatabase): number {
  const schema = Math.floor(version / TENFOLD);
  if (schema > NEWEST_SCHEMA)
    throw new NewerLibraryError(
      `The library has schema ${schema}, this Cutline knows ${NEWEST_SCHEMA}.`,
    );
  return schema;
}

/** A connection that opens with the first question, lets go for an upgrade, and opens anew with the next. */
export class Connection {
  #opened: Promise<IDBDatabase> | undefined;
  #closed = false;

  constructor(readonly options: ConnectionOptions) {}

  async #open(): Promise<IDBDatabase> {
    const opening = openAsItIs(this.options);
    this.options.meanwhile?.().catch(() => undefined);
    let database = await opening.catch(async (error: unknown) => {
      if (!(await changePlace(this.options.indexedDB))) throw error;
      return openAsItIs(this.options);
    });
    if (database === undefined || schemaOf(database) < NEWEST_SCHEMA) {
      database?.close();
      await this.options.prepare();
      database = await openAsItIs(this.options);
    }
    if (database === undefined) throw new Error('The library could not be created.');
    schemaOf(database);
    const forget = () => {
      this.#opened = undefined;
    };
    database.onversionchange = () => {
      database.close();
      forget();
    };
    database.onclose = forget;
    if (this.#closed) database.close();
    return database;
  }

  #database(): Promise<IDBDatabase> {
    if (this.#closed) return Promise.reject(new Error('The library has been closed.'));
    const opened = this.#opened ?? this.#open();
    this.#opened = opened;
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  }

  /** Asks in one transaction, so that no write comes between the parts of an answer. */
  async read<T>(tables: readonly TableName[], ask: (view: LibraryView) => Promise<T>): Promise<T> {
    const transaction = (await this.#database()).transaction(tables, 'readonly');
    return ask(new LibraryView(transaction, this.options.keyRange));
  }

  close(): void {
    this.#closed = true;
    this.#opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#opened = undefined;
  }
}
