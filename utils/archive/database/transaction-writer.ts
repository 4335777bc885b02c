// One write of the library, past Dexie inside one of its transactions: the questions of a look into it, and rows sent all at
// once, of which only the last is waited for (docs/decisions/0014-writing-past-dexie.md).
import type { LibraryTables, TableName } from './library-tables';
import type { StoredState } from './tables';
import { TransactionReader } from './transaction-reader';

/** What becomes of one table: rows put, after what has these keys or lies in these stretches was deleted. */
interface RowsOf<N extends TableName> {
  table: N;
  put?: readonly LibraryTables[N][];
  gone?: readonly (IDBValidKey | IDBKeyRange)[];
}
/** The same of any table. */
export type Rows = { [N in TableName]: RowsOf<N> }[TableName];

/** A writing transaction. */
export class TransactionWriter extends TransactionReader {
  #own: Promise<StoredState[]> | undefined;
  #refusal: unknown;

  /** One of the library's own few values. They are read together, in one request. */
  own(name: string): Promise<StoredState | undefined> {
    this.#own ??= this.all('state');
    return this.#own.then((held) => held.find((one) => one.name === name));
  }

  /**
   * Says that nothing follows what has been sent. The browser else finds that out by one more journey to the page and back, after
   * its last answer.
   */
  commit(): void {
    this.transaction.commit();
  }

  /** The keys that begin with a part of their own. */
  beginning(part: string | number): IDBKeyRange {
    return this.keyRange.bound([part], [part, []]);
  }

  /**
   * Writes rows in their order; settles when all are written. The first that is refused ends the transaction, and whatever is
   * being written in it fails for that reason: the others' own errors only say that it has ended.
   */
  write(...all: readonly Rows[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: unknown): void => {
        this.#refusal ??= error;
        reject(this.#refusal);
      };
      // One for all: there may be thousands of requests.
      function refused(this: IDBRequest, event: Event): void {
        // Dexie's own listener would end the transaction without saying why.
        event.stopPropagation();
        fail(this.error);
      }
      let last: IDBRequest | undefined;
      const asked = (request: IDBRequest): void => {
        last = request;
        request.onerror = refused;
      };
      for (const { table, put = [], gone = [] } of all) {
        if (table === 'state') this.#own = undefined;
        const store = this.transaction.objectStore(table);
        for (const key of gone) asked(store.delete(key));
        for (const row of put) asked(store.put(row));
      }
      // Requests are answered in their order: when the last is done, so are all.
      if (last) last.onsuccess = () => resolve();
      else resolve();
    });
  }
}
