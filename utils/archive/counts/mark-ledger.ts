// Keeps the marks in step with the rows: which row numbers gain or lose a tag or a state.

import { SPAN } from '../../search/segments/number-set';
import { marksOf } from '../../search/story-marks';
import type { StoredRow } from '../database/stored-row';
import type { MarkChange } from './pending-changes';

/** Sums up what the rows of one transaction change. */
export class MarkLedger {
  readonly #changes = new Map<string, MarkChange>();

  /** Notes that a row was replaced by another; undefined where there is none. */
  note(before: StoredRow | undefined, after: StoredRow | undefined): void {
    const had = before ? marksOf(before) : new Set<string>();
    const has = after ? marksOf(after) : new Set<string>();
    for (const mark of has) if (after && !had.has(mark)) this.mark(mark, after.number, true);
    for (const mark of had) if (before && !has.has(mark)) this.mark(mark, before.number, false);
  }

  /** Notes that a row number gains or loses a mark. */
  mark(mark: string, number: number, given: boolean): void {
    const { gained, lost } = this.#change(mark, number);
    (given ? gained : lost).push(number % SPAN);
  }

  #change(mark: string, number: number): MarkChange {
    const chunk = Math.floor(number / SPAN);
    const key = `${chunk} ${mark}`;
    const change = this.#changes.get(key) ?? { mark, chunk, gained: [], lost: [] };
    this.#changes.set(key, change);
    return change;
  }

  /** The changes. */
  changes(): MarkChange[] {
    return [...this.#changes.values()];
  }
}
