// The way every change of the library goes: one transaction, and beside it an entry in the recovery copy. It is through
// when both are. The number of the last entry lies in the database itself, so that each copy can tell if it is behind.

import { Dexie, type Table } from 'dexie';
import { noRoom } from '../../recovery/has-room';
import type { OpenWrite } from '../../recovery/journal';
import { emptyEntry, isEmptyEntry, type JournalEntry } from '../../recovery/journal-entry';
import { openWrite } from '../../recovery/open-write';
import { filingTroubleOf } from './filing-trouble-of';
import type { LibraryDatabase } from './library-database';
import type { StoredState } from './tables';
import type { TransactionWriter } from './transaction-writer';

/** The name of the row of `state` that holds the number of the last entry, and which of them may not have been kept. */
export const JOURNAL = 'journal';

/** The name of the row of `state` that holds the epochs the library has been through. */
export const HISTORY = 'history';

/** Gives an entry its number. Settles when that is written; `copy` is told at once. */
function numbered(
  { journal }: LibraryDatabase,
  writer: TransactionWriter,
  { held, past }: Held,
  entry: JournalEntry,
  copy: (number: number) => void,
): Promise<void> {
  const number = (held?.value ?? 0) + 1;
  const open: OpenWrite[] = [...(journal?.open() ?? []), openWrite(number, entry)];
  const { history } = journal ?? {};
  // With the first write of an epoch, so that an epoch in which nothing was written leaves no trace.
  const begun = history !== undefined && history !== past?.history;
  const put = writer.write({
    table: 'state',
    put: [
      { ...held, name: JOURNAL, value: number, open },
      ...(begun ? [{ name: HISTORY, value: number, history }] : []),
    ],
  });
  copy(number);
  return put;
}

/** What `state` says of the journal and the history before a write. */
interface Held {
  held: StoredState | undefined;
  past: StoredState | undefined;
}

interface Copy {
  /** Settles when the entry is kept. */
  kept(): Promise<void>;
  /** Takes the entry back. What cannot be taken back does no harm: at most it does again what was given up. */
  takeBack(): Promise<void>;
}

/** The entry's way into the recovery copy, begun while the transaction still runs. */
function copied(
  { journal }: LibraryDatabase,
  number: number,
  entry: JournalEntry,
): Copy | undefined {
  if (journal === undefined) return undefined;
  // Outside the transaction: to wait for a file would end it.
  const appended = Dexie.ignoreTransaction(() => journal.append(number, entry));
  const settled = appended.catch(() => undefined);
  return {
    kept: () => appended,
    takeBack: () => settled.then(() => journal.drop(number)).catch(() => undefined),
  };
}

/** The error of a write that failed; where it names no reason and the disk is full, one that says so. */
async function reasoned({ journal }: LibraryDatabase, error: unknown): Promise<unknown> {
  if (journal === undefined || filingTroubleOf(error).kind !== 'not-saved') return error;
  return (await journal.hasRoom()) ? error : noRoom(error);
}

/**
 * What one transaction does: notes what it changes in the entry, and may say that the entry is complete before all is written, so
 * that nothing waits for anything else. What it then gets settles when the number of the entry has been sent.
 */
type Work<T> = (
  entry: JournalEntry,
  complete: () => Promise<void>,
  writer: TransactionWriter,
) => PromiseLike<T>;

async function once<T>(
  database: LibraryDatabase,
  tables: readonly Table[],
  work: Work<T>,
): Promise<T> {
  const entry = emptyEntry();
  let copy: Copy | undefined;
  const write = database.transaction('rw', [...tables, database.state], async (within) => {
    const writer = database.writer(within);
    const last = Promise.all([writer.own(JOURNAL), writer.own(HISTORY)]);
    // Where work fails before anyone waits for these, that is the failure to tell.
    last.catch(() => undefined);
    let sent: Promise<void> | undefined;
    let noted: Promise<void> | undefined;
    const complete = async (): Promise<void> => {
      if (isEmptyEntry(entry)) return;
      sent ??= last.then(([held, past]) => {
        noted = numbered(database, writer, { held, past }, entry, (number) => {
          copy = copied(database, number, entry);
        });
        noted.catch(() => undefined);
      });
      await sent;
    };
    const worked = await work(entry, complete, writer);
    await complete();
    await Promise.all([last, noted]);
    return worked;
  });
  const value = await write.catch(async (error: unknown) => {
    await copy?.takeBack();
    throw error;
  });
  await copy?.kept();
  return value;
}

// Firefox lets the first transaction after the disk was full only delete.
const onlyDeletes = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InvalidStateError';

/**
 * Runs `work` in one transaction over `tables`; what it notes in the entry is kept twice. It may run a second time, with
 * nothing of the first left.
 */
export async function writeTransaction<T>(
  database: LibraryDatabase,
  tables: readonly Table[],
  work: Work<T>,
): Promise<T> {
  const run = () => once(database, tables, work);
  try {
    return await run().catch((error: unknown) => {
      if (onlyDeletes(error)) return run();
      throw error;
    });
  } catch (error) {
    throw await reasoned(database, error);
  }
}
