// Keeps counts and marks in step: what a change adds and takes away is summed up and noted in the same transaction. The sums
// themselves are made later (fold-ledger.ts): nobody who saves a story waits for twenty rows.
import { type Counted, countedOf } from './counted-of';
import type { LibraryDatabase, StoredCount } from './library-database';
import { MarkLedger } from './mark-ledger';
import type { StoredRow } from './stored-row';

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

  /** Notes the changes in the ledger, in the one row a write has there. */
  async write(database: LibraryDatabase): Promise<void> {
    const counts = [...this.#entries.values()].filter(({ count }) => count !== 0);
    const marks = this.#marks.changes();
    if (counts.length + marks.length > 0) await database.ledger.add({ counts, marks });
  }
}
