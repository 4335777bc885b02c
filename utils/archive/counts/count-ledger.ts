// Keeps counts and marks in step: what a change adds and takes away is summed up and noted in the same transaction. The sums
// themselves are made later (fold-ledger.ts): nobody who saves a story waits for twenty rows.

import type { LibraryDatabase, StoredCount } from '../database/library-database';
import type { StoredRow } from '../database/stored-row';
import { type Counted, countedOf } from './counted-of';
import { MarkLedger } from './mark-ledger';
import type { LedgerRow } from './pending-changes';

/** Sums up what the rows of one transaction change. */
export class CountLedger {
  readonly #entries = new Map<string, StoredCount>();
  readonly #marks = new MarkLedger();

  /** Notes that a row was replaced by another; undefined where there is none. */
  note(before: StoredRow | undefined, after: StoredRow | undefined): void {
    this.#marks.note(before, after);
    for (const counted of before ? countedOf(before) : []) this.#add(counted, -1);
    for (const counted of after ? countedOf(after) : []) this.#add(counted, 1);
  }

  #add(counted: Counted, amount: number): void {
    const key = `${counted.kind} ${counted.value}`;
    const count = (this.#entries.get(key)?.count ?? 0) + amount;
    this.#entries.set(key, { ...counted, count });
  }

  /** Gives a row a mark that is no part of its filing, or takes it away. */
  mark(mark: string, number: number, given: boolean): void {
    this.#marks.mark(mark, number, given);
  }

  /** The one row a write has in the ledger; none where it changes nothing. */
  rows(): LedgerRow[] {
    const counts = [...this.#entries.values()].filter(({ count }) => count !== 0);
    const marks = this.#marks.changes();
    return counts.length + marks.length > 0 ? [{ counts, marks }] : [];
  }

  /** Notes the changes in the ledger. */
  async write(database: LibraryDatabase): Promise<void> {
    await database.ledger.bulkAdd(this.rows());
  }
}
