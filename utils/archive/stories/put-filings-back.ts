// Writing the filing of stories whose content stays: rows and sums, and the index where it searches what changed.

import { emptyEntry, type JournalEntry } from '../../recovery/journal-entry';
import type { Filing, SavedStory } from '../../story/saved-story';
import { Deltas } from '../counts/deltas';
import type { LibraryDatabase } from '../database/library-database';
import { storedRow } from '../database/stored-row';
import type { StoredRow } from '../database/tables';
import type { TransactionWriter } from '../database/transaction-writer';
import { filingOf } from './light-row';
import { putStories, standsInIndex, written } from './put-stories';
import { wholeStories } from './whole-story';

const AT_ONCE = 100;

/** A row with another filing of its story. */
export const refiled = (
  { note, highlights, trashedAt, trashedHere, readingPlace, ...row }: StoredRow,
  filing: Filing,
): StoredRow => {
  // One that was thrown away again since has its thirty days again.
  const same = trashedHere !== undefined && trashedAt === filing.trashedAt;
  return storedRow({ ...row, ...(same && { trashedHere }), ...filing }, row.number);
};

/** A filing as the copy has it: the row before and after, and the whole story where the index has to learn of it. */
interface Refiling {
  before: StoredRow;
  after: StoredRow;
  story?: SavedStory;
}

async function refilingsOf(
  writer: TransactionWriter,
  filings: readonly Filing[],
): Promise<Refiling[]> {
  const held = await writer.many(
    'rows',
    filings.map(({ id }) => id),
  );
  const refilings = filings.flatMap((filing, at): Refiling[] => {
    const before = held[at];
    return before ? [{ before, after: refiled(before, filing) }] : [];
  });
  const searched = refilings.filter(({ before, after }) => !standsInIndex(before, after));
  const stories = await wholeStories(
    writer,
    searched.map(({ after }) => after),
  );
  // A damaged story has its filing at least.
  for (const [at, story] of stories.entries())
    if (story.ok && searched[at]) searched[at].story = story.value;
  return refilings;
}

/** Writes filings over those of the same stories, inside the caller's transaction; what is not here is passed over. */
export async function putFilings(
  writer: TransactionWriter,
  filings: readonly Filing[],
  entry: JournalEntry,
): Promise<void> {
  const refilings = await refilingsOf(writer, filings);
  const deltas = new Deltas();
  const rows = refilings.filter(({ story }) => story === undefined);
  for (const { before, after } of rows) deltas.note(before, after);
  entry.filings.push(...rows.map(({ after }) => filingOf(after)));
  await writer.write(
    { table: 'rows', put: rows.map(({ after }) => after) },
    { table: 'deltas', put: deltas.rows() },
  );
  const puttings = refilings.flatMap(({ before, story }) =>
    story ? [{ story, before, content: false }] : [],
  );
  await putStories(writer, puttings, entry);
}

/** Writes filings as the recovery copy has them. */
export async function putFilingsBack(
  database: LibraryDatabase,
  filings: readonly Filing[],
): Promise<void> {
  const tables = [...written(database), database.state];
  for (let at = 0; at < filings.length; at += AT_ONCE) {
    const some = filings.slice(at, at + AT_ONCE);
    await database.transaction('rw', tables, (within) =>
      putFilings(database.writer(within), some, emptyEntry()),
    );
  }
}
