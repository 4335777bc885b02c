// Changing the filing of one story or thousands in one transaction, with what is needed to take it back.

import type { Changed, FilingChange } from '../../story/filing-change';
import { fold } from '../../text/fold';
import type { LibraryDatabase } from '../database/library-database';
import { storedRow } from '../database/stored-row';
import type { StoredRow, StoredUndo, UndoGroup } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { writeTransaction } from '../database/write-transaction';
import { spellTags, tidyTags } from '../stories/tag-spelling';
import { changeRows, filed } from './change-rows';
import { UndoNotes } from './undo-notes';

/** How many changes can be taken back. */
const KEPT_UNDOS = 20;

const same = (a: StoredRow, b: StoredRow): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** A row with some fields replaced and others taken away. */
export function refiled(
  row: StoredRow,
  set: Partial<StoredRow>,
  clear: readonly (keyof UndoGroup['set'])[] = [],
): StoredRow {
  const next: StoredRow = { ...row, ...set };
  for (const field of clear) Reflect.deleteProperty(next, field);
  const { place, tagPlaces, publisherPlace, number, ...plain } = next;
  return storedRow(plain, number);
}

/** Remembers a change; says by what name it can be taken back. */
export async function remember(
  database: LibraryDatabase,
  notes: UndoNotes,
  beside: Pick<StoredUndo, 'joined' | 'corrected'> = {},
): Promise<string> {
  const key = await database.undos.add({ groups: notes.groups(), ...beside });
  const kept = await database.undos.toCollection().primaryKeys();
  await database.undos.bulkDelete(kept.slice(0, -KEPT_UNDOS));
  return String(key);
}

/** Rewrites the rows that `next` changes, in one transaction, and remembers what they were, unless told not to. */
export const changeUndoably = (
  database: LibraryDatabase,
  ids: readonly string[],
  prepare: (reader: TransactionReader) => PromiseLike<(row: StoredRow) => StoredRow>,
  undoable = true,
): Promise<Changed> =>
  writeTransaction(database, [...filed(database), database.undos], async (entry, _, writer) => {
    const next = await prepare(writer);
    const notes = new UndoNotes();
    const change = (row: StoredRow): StoredRow | undefined => {
      const changed = next(row);
      if (same(row, changed)) return undefined;
      notes.note(row, changed);
      return changed;
    };
    const count = await changeRows(database, ids, change, entry);
    return count > 0 && undoable ? { count, undo: await remember(database, notes) } : { count };
  });

/** What moving a story to the trash notes: the day that is shown and exported, and the one that its thirty days run from. */
const thrownAway = (now: Date): Pick<StoredRow, 'trashedAt' | 'trashedHere'> => {
  const at = now.toISOString();
  return { trashedAt: at, trashedHere: at };
};

/** What a change makes of a row, its new tags in the library's spelling. */
function changedRow(row: StoredRow, change: FilingChange, added: readonly string[], now: Date) {
  const removed = new Set((change.removeTags ?? []).map(fold));
  const tags = tidyTags([...row.tags.filter((tag) => !removed.has(fold(tag))), ...added]);
  const { readingState, readingPlace, starred, archived, trashed } = change;
  const set: Partial<StoredRow> = {
    tags,
    ...(readingState !== undefined && { readingState }),
    ...(readingPlace !== undefined && { readingPlace }),
    ...(starred !== undefined && { starred }),
    ...(archived !== undefined && { archived }),
    // What lies in the trash already keeps the day it was thrown away.
    ...(trashed && row.trashedAt === undefined && thrownAway(now)),
  };
  return refiled(row, set, trashed === false ? ['trashedAt'] : []);
}

/** Changes stories. How far someone has read is no action of theirs, and would push those out of what can be taken back. */
export const changeStories = (
  database: LibraryDatabase,
  ids: readonly string[],
  change: FilingChange,
  now: Date,
  undoable = change.readingPlace === undefined,
): Promise<Changed> =>
  changeUndoably(
    database,
    ids,
    async (reader) => {
      const added = await spellTags(reader, change.addTags ?? []);
      return (row) => changedRow(row, change, added, now);
    },
    undoable,
  );
