// Putting stories right after they were saved: head, captions, credits. What was printed stays in the record. What a story is hashed
// by is worked out before the transaction, which waiting for it would end.

import type { JournalEntry } from '../../recovery/journal-entry';
import { type Corrected, type Correcting, correctedStory } from '../../story/correction';
import type { Changed } from '../../story/filing-change';
import { parseSavedStory } from '../../story/parse-story';
import type { SavedStory } from '../../story/saved-story';
import type { Connection } from '../database/connection';
import type { LibraryDatabase } from '../database/library-database';
import type { CorrectedNote } from '../database/tables';
import type { TransactionWriter } from '../database/transaction-writer';
import { writeTransaction } from '../database/write-transaction';
import { storyOf } from '../lists/read-stories';
import { filingOf } from '../stories/light-row';
import { putStories, writtenByFew } from '../stories/put-stories';
import { contentHash } from '../stories/story-identity';
import { contentOf } from '../stories/version-of';
import { wholeStories } from '../stories/whole-story';
import { remember } from './change-stories';
import { UndoNotes } from './undo-notes';

/** Stories written at a time. */
const BATCH = 100;

/** A story before and after. */
interface Prepared {
  before: SavedStory;
  after: SavedStory;
}

async function prepared(
  connection: Connection,
  { id, photos }: Corrected,
  how: Correcting,
): Promise<Prepared | undefined> {
  const before = await storyOf(connection, id);
  if (before === undefined || before.trashedAt !== undefined) return undefined;
  const after = correctedStory(before, photos, how);
  if (after === before) return undefined;
  // What was typed may be no date, or nothing that a field can hold: then all stays as it was.
  if (!parseSavedStory(after).ok) return undefined;
  return { before, after: { ...after, contentHash: await contentHash(after) } };
}

/** What takes a correction back. */
function noteOf({ before, after }: Prepared): CorrectedNote {
  const { body, photos, reasons, ...head } = contentOf(before);
  return {
    id: before.id,
    was: before.contentHash,
    is: after.contentHash,
    head,
    photos: photos.filter((photo, at) => photo !== after.photos[at]),
  };
}

/** Writes stories whose content is still what it was when they were prepared; gives those. */
const written = (database: LibraryDatabase, all: readonly Prepared[]): Promise<Prepared[]> =>
  writeTransaction(database, writtenByFew(database), async (entry, _, writing) => {
    const rows = await writing.many(
      'rows',
      all.map(({ before }) => before.id),
    );
    const same = all.flatMap((one, at) => {
      const row = rows[at];
      return row?.contentHash === one.before.contentHash ? [{ one, row }] : [];
    });
    await putStories(
      writing,
      same.map(({ one: { after }, row }) => ({
        story: { ...contentOf(after), ...filingOf(row), contentHash: after.contentHash },
        before: row,
        content: true,
      })),
      entry,
    );
    return same.map(({ one }) => one);
  });

/** Corrects stories or photos of them; says how many stories changed. */
export async function correctStories(
  database: LibraryDatabase,
  connection: Connection,
  of: readonly Corrected[],
  how: Correcting,
): Promise<Changed> {
  const notes: CorrectedNote[] = [];
  for (let from = 0; from < of.length; from += BATCH) {
    const batch = of.slice(from, from + BATCH);
    const all = await Promise.all(batch.map((one) => prepared(connection, one, how)));
    const changed = all.filter((one) => one !== undefined);
    if (changed.length > 0) notes.push(...(await written(database, changed)).map(noteOf));
  }
  if (notes.length === 0) return { count: 0 };
  return {
    count: notes.length,
    undo: await remember(database, new UndoNotes(), { corrected: notes }),
  };
}

/** Takes corrections back of stories that nobody has changed since; says how many those were. */
export async function uncorrectStories(
  writing: TransactionWriter,
  notes: readonly CorrectedNote[],
  entry: JournalEntry,
): Promise<number> {
  const rows = await writing.many(
    'rows',
    notes.map(({ id }) => id),
  );
  const same = notes.flatMap((note, at) => {
    const row = rows[at];
    return row?.contentHash === note.is ? [{ note, row }] : [];
  });
  const held = await wholeStories(
    writing,
    same.map(({ row }) => row),
  );
  const puttings = same.flatMap(({ note, row }, at) => {
    const one = held[at];
    if (!one?.ok) return [];
    const { body, photos, reasons } = one.value;
    const was = photos.map((photo) => note.photos.find(({ id }) => id === photo.id) ?? photo);
    const story = { ...note.head, body, reasons, photos: was, ...filingOf(row) };
    return [{ story: { ...story, contentHash: note.was }, before: row, content: true }];
  });
  await putStories(writing, puttings, entry);
  return puttings.length;
}
