// What a reader writes into a story: a note, and marks on its words with notes of their own. Notes are searched like the
// story's text, so it is indexed again.
import { changedHighlights, type HighlightChange } from '../../story/highlight';
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { LibraryDatabase } from '../database/library-database';
import { writeTransaction } from '../database/write-transaction';
import { putStories, writtenByFew } from '../stories/put-stories';
import { wholeStories } from '../stories/whole-story';

/** Rewrites one story's filing; `next` gives nothing where it stays. Says how many stories changed. */
const rewrite = (
  database: LibraryDatabase,
  id: string,
  next: (story: SavedStory) => SavedStory | undefined,
): Promise<number> =>
  writeTransaction(database, writtenByFew(database), async (entry, _, writer) => {
    const before = await writer.get('rows', id);
    const [held] = before ? await wholeStories(writer, [before]) : [];
    const story = held?.ok ? next(held.value) : undefined;
    if (before === undefined || story === undefined) return 0;
    await putStories(writer, [{ story, before, content: false }], entry);
    return 1;
  });

/** Writes a note, or removes it where it is empty; says how many stories changed. */
export const noteStory = (database: LibraryDatabase, id: string, note: string): Promise<number> =>
  rewrite(database, id, ({ note: old, ...rest }) => {
    const text = note.trim();
    if ((old ?? '') === text) return undefined;
    return text === '' ? rest : { ...rest, note: text };
  });

/** Changes what is marked in a story; says how many stories changed. */
export const highlightStory = (
  database: LibraryDatabase,
  id: string,
  change: HighlightChange,
): Promise<number> =>
  rewrite(database, id, ({ highlights: old = [], ...rest }) => {
    const highlights = changedHighlights(old, change);
    if (canonicalJson(highlights) === canonicalJson(old)) return undefined;
    return highlights.length === 0 ? rest : { ...rest, highlights };
  });
