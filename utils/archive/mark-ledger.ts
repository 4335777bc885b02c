// Keeps the marks in step with the rows: which row numbers gain or lose a tag or a state.

import { packChunk, SPAN, unpackChunk } from '../search/segments/number-set';
import { marksOf } from '../search/story-marks';
import type { LibraryDatabase } from './library-database';
import type { StoredRow } from './stored-row';

interface Change {
  mark: string;
  chunk: number;
  gained: number[];
  lost: number[];
}

/** Sums up what the rows of one transaction change. */
export class MarkLedger {
  readonly #changes = new Map<string, Change>();

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

  #change(mark: string, number: number): Change {
    const chunk = Math.floor(number / SPAN);
    const key = `${chunk} ${mark}`;
    const change = this.#changes.get(key) ?? { mark, chunk, gained: [], lost: [] };
    this.#changes.set(key, change);
    return change;
  }

  /** Writes the marks; a chunk nobody is left in is removed. */
  async write(database: LibraryDatabase): Promise<void> {
    const changes = [...this.#changes.values()];
    if (changes.length === 0) return;
    const keys = changes.map(({ mark, chunk }): [string, number] => [mark, chunk]);
    const held = await database.marks.bulkGet(keys);
    const written = changes.map(({ mark, chunk, gained, lost }, at) => {
      const members = unpackChunk(held[at]?.bytes ?? new Uint8Array());
      for (const number of gained) members.add(number);
      for (const number of lost) members.delete(number);
      return { mark, chunk, bytes: packChunk(members) };
    });
    await database.marks.bulkPut(written.filter(({ bytes }) => bytes.length > 0));
    const emptied = written.filter(({ bytes }) => bytes.length === 0);
    if (emptied.length > 0)
      await database.marks.bulkDelete(emptied.map(({ mark, chunk }) => [mark, chunk]));
  }
}
