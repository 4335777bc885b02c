// What a write adds to counts and marks and takes from them: one row, in the write's own transaction. It is added up later
// (apply-deltas.ts), since nobody who saves a story should wait for twenty rows (docs/counts.md).
import { SPAN } from '../../search/segments/number-set';
import { marksOf } from '../../search/story-marks';
import type { LibraryDatabase } from '../database/library-database';
import type { MarkChange, StoredCount, StoredDelta, StoredRow } from '../database/tables';
import { type CountedValue, countedValues } from './counted-values';

/** The deltas of one transaction. */
export class Deltas {
  readonly #counts = new Map<string, StoredCount>();
  readonly #marks = new Map<string, MarkChange>();

  /** Notes that a row was replaced by another; undefined where there is none. */
  note(before: StoredRow | undefined, after: StoredRow | undefined): void {
    for (const counted of before ? countedValues(before) : []) this.#count(counted, -1);
    for (const counted of after ? countedValues(after) : []) this.#count(counted, 1);
    const had = before ? marksOf(before) : new Set<string>();
    const has = after ? marksOf(after) : new Set<string>();
    for (const mark of has) if (after && !had.has(mark)) this.mark(mark, after.number, true);
    for (const mark of had) if (before && !has.has(mark)) this.mark(mark, before.number, false);
  }

  /** Notes that a row number gains or loses a mark, which may be none of its filing. */
  mark(mark: string, number: number, given: boolean): void {
    const chunk = Math.floor(number / SPAN);
    const key = `${chunk} ${mark}`;
    const change = this.#marks.get(key) ?? { mark, chunk, gained: [], lost: [] };
    this.#marks.set(key, change);
    (given ? change.gained : change.lost).push(number % SPAN);
  }

  #count(counted: CountedValue, amount: number): void {
    const key = `${counted.kind} ${counted.value}`;
    const count = (this.#counts.get(key)?.count ?? 0) + amount;
    this.#counts.set(key, { ...counted, count });
  }

  /** The row to be written; none where nothing changes. */
  rows(): StoredDelta[] {
    const counts = [...this.#counts.values()].filter(({ count }) => count !== 0);
    const marks = [...this.#marks.values()];
    return counts.length + marks.length > 0 ? [{ counts, marks }] : [];
  }

  /** Writes it, inside the caller's transaction. */
  async write(database: LibraryDatabase): Promise<void> {
    await database.deltas.bulkAdd(this.rows());
  }
}
