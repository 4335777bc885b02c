// Taking back a change of the filing, a correction, or the joining of two stories.

import { LAST_CHANGE } from '../../story/filing-change';
import type { LibraryDatabase } from '../database/library-database';
import type { StoredRow, UndoGroup } from '../database/tables';
import { writeTransaction } from '../database/write-transaction';
import { tidyTags } from '../stories/tag-spelling';
import { changeRows } from './change-rows';
import { refiled } from './change-stories';
import { uncorrectStories } from './correct-stories';
import { joinedTables, partStories } from './join-stories';

function takenBack(row: StoredRow, { add, remove, set, clear }: UndoGroup): StoredRow {
  const tags = tidyTags([...row.tags.filter((tag) => !remove.includes(tag)), ...add]);
  return refiled(row, { ...set, tags }, clear);
}

/** Takes a change back by its name or `LAST_CHANGE`, and forgets it; says how many stories changed. */
export const undoChange = (database: LibraryDatabase, name: string): Promise<number> =>
  writeTransaction(database, joinedTables(database), async (entry, _, writer) => {
    const undo = await (name === LAST_CHANGE
      ? database.undos.toCollection().last()
      : database.undos.get(Number(name)));
    if (undo?.key === undefined) return 0;
    let count = 0;
    for (const group of undo.groups)
      count += await changeRows(database, group.ids, (row) => takenBack(row, group), entry);
    if (undo.corrected) count += await uncorrectStories(writer, undo.corrected, entry);
    if (undo.joined) await partStories(database, writer, undo.joined, entry);
    await database.undos.delete(undo.key);
    return count;
  });
