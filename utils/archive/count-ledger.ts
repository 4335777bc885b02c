// Keeps counts and marks in step: what a change adds and takes away is summed up, then written in the same transaction.
import { wordsOf } from '../search/words';
import { type Counted, countedOf } from './counted-of';
import type { CountKind, LibraryDatabase, StoredCount } from './library-database';
import { MarkLedger } from './mark-ledger';
import type { StoredRow } from './stored-row';
import { tagWord } from './tag-word';

/** The words a tag is found by: rows to look up, since reading every tag for every search would be slow. */
const tagWords = ({ kind, value, label }: StoredCount): StoredCount[] =>
  kind === 'anywhere'
    ? [...new Set(wordsOf(label))].map((word) => ({
        kind: 'tagword',
        value: tagWord(word, value),
        label,
        count: 1,
      }))
    : [];

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

  /** Writes marks and sums. A count that falls to nothing is removed, and with it the spelling it was shown in. */
  async write(database: LibraryDatabase): Promise<void> {
    await this.#marks.write(database);
    const changes = [...this.#entries.values()].filter(({ count }) => count !== 0);
    if (changes.length === 0) return;
    const keys = changes.map(({ kind, value }): [CountKind, string] => [kind, value]);
    const held = await database.counts.bulkGet(keys);
    const sums = changes.map((change, at) => {
      const before = held[at];
      return {
        ...change,
        label: before?.label ?? change.label,
        count: (before?.count ?? 0) + change.count,
      };
    });
    const emptied = sums.filter(({ count }) => count <= 0);
    const fresh = sums.filter(({ count }, at) => count > 0 && held[at] === undefined);
    await database.counts.bulkPut([
      ...sums.filter(({ count }) => count > 0),
      ...fresh.flatMap(tagWords),
    ]);
    const gone = [...emptied, ...emptied.flatMap(tagWords)];
    if (gone.length > 0)
      await database.counts.bulkDelete(gone.map(({ kind, value }) => [kind, value]));
  }
}
