// Making the sums: what waits in the ledger is added to counts and marks, and forgotten.
import { wordsOf } from '../../search/words';
import type { LibraryDatabase, StoredCount } from '../database/library-database';
import { foldTags } from './fold-tags';
import { foldTops } from './fold-tops';
import { PendingChanges } from './pending-changes';
import { tagWord } from './tag-word';

/** From so many waiting writes on their sums are made at once. Whoever reads goes through what waits. */
export const ENOUGH = 16;

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

async function foldCounts(database: LibraryDatabase, pending: PendingChanges): Promise<void> {
  const changes = pending.counts().filter(({ count }) => count !== 0);
  const held = await database.counts.bulkGet(changes.map(({ kind, value }) => [kind, value]));
  const sums = changes.map(({ kind, value }, at) => pending.count(kind, value, held[at]));
  const fresh = sums.filter((sum, at) => sum !== undefined && held[at] === undefined);
  // A count that falls to nothing is removed, and with it the spelling it was shown in.
  const emptied = changes.filter((_, at) => sums[at] === undefined && held[at] !== undefined);
  const given = (rows: readonly (StoredCount | undefined)[]) =>
    rows.filter((row) => row !== undefined);
  await database.counts.bulkPut([...given(sums), ...given(fresh).flatMap(tagWords)]);
  const gone = [...emptied, ...emptied.flatMap(tagWords)];
  if (gone.length > 0)
    await database.counts.bulkDelete(gone.map(({ kind, value }) => [kind, value]));
  await foldTops(
    database,
    changes.map(({ kind, value }, at) => ({ kind, value, now: sums[at] })),
  );
}

async function foldMarks(database: LibraryDatabase, pending: PendingChanges): Promise<void> {
  const keys = pending.markKeys().map(({ mark, chunk }): [string, number] => [mark, chunk]);
  if (keys.length === 0) return;
  const held = (await database.marks.bulkGet(keys)).filter((chunk) => chunk !== undefined);
  const now = pending.marks(() => true, held);
  await database.marks.bulkPut(now);
  const left = new Set(now.map(({ mark, chunk }) => `${chunk} ${mark}`));
  const gone = keys.filter(([mark, chunk]) => !left.has(`${chunk} ${mark}`));
  if (gone.length > 0) await database.marks.bulkDelete(gone);
  await foldTags(database, keys, now);
}

/** Makes the sums. Runs inside the caller's transaction over ledger, counts and marks. */
export async function foldLedger(database: LibraryDatabase): Promise<void> {
  const rows = await database.ledger.toArray();
  if (rows.length === 0) return;
  const pending = new PendingChanges(rows);
  await foldCounts(database, pending);
  await foldMarks(database, pending);
  await database.ledger.clear();
}

/** Makes the sums in a transaction of its own, once enough of them wait. */
export async function foldWhenFull(database: LibraryDatabase, enough = ENOUGH): Promise<void> {
  const { ledger, counts, marks } = database;
  await database.transaction('rw', [ledger, counts, marks], async () => {
    if ((await ledger.count()) >= enough) await foldLedger(database);
  });
}
