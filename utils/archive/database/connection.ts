// The reading half's own connection: IndexedDB with nothing around it. A popup opens cold every time, and Dexie's opening
// and wrapping cost it several times what it reads (docs/decisions/0012-reading-without-dexie.md).

import { changePlace } from './fallback-factory';
import type { TableName } from './library-tables';
import { NewerLibraryError } from './newer-library-error';
import { openAsItIs } from './open-as-it-is';
import { NEWEST_SCHEMA } from './schema-versions';
import { TransactionReader } from './transaction-reader';

/** Where the world comes in. */
export interface ConnectionOptions {
  name: string;
  indexedDB: IDBFactory;
  keyRange: typeof IDBKeyRange;
  /** The database where the page has asked for it already. */
  early?: () => Promise<IDBDatabase | undefined> | undefined;
  /** What can be got ready while the database is being opened. */
  meanwhile?: () => Promise<void>;
  /** Creates the library, or brings it to the newest schema: the writing half's trade. */
  prepare: () => PromiseLike<unknown>;
}

/** Dexie multiplies its versions by ten. */
const TENFOLD = 10;

function schemaOf({ version }: IDBDatabase): number {
  const schema = Math.floor(version / TENFOLD);
  if (schema > NEWEST_SCHEMA)
    throw new NewerLibraryError(
      `The library has schema ${schema}, this Cutline knows ${NEWEST_SCHEMA}.`,
    );
  return schema;
}

/** A connection that opens with the first question, lets go for an upgrade, and opens again with the next. */
export class Connection {
  #opened: Promise<IDBDatabase> | undefined;
  #closed = false;

  constructor(readonly options: ConnectionOptions) {}

  async #asked(): Promise<IDBDatabase | undefined> {
    return (await this.options.early?.()) ?? openAsItIs(this.options);
  }

  async #open(): Promise<IDBDatabase> {
    const opening = this.#asked();
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
  async read<T>(
    tables: readonly TableName[],
    ask: (reader: TransactionReader) => Promise<T>,
  ): Promise<T> {
    const transaction = (await this.#database()).transaction(tables, 'readonly');
    return ask(new TransactionReader(transaction, this.options.keyRange));
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
