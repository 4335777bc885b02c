// Writing a note on a story. It is searched like its text, so the story is indexed anew.
import { journalled } from './journalled';
import type { LibraryDatabase } from './library-database';
import { putStories, written } from './put-stories';
import { wholeStories } from './whole-story';
import { writtenShelves } from './written-shelves';

/** Writes a note, or removes it where it is empty; says how many stories changed. */
export const noteStory = (database: LibraryDatabase, id: string, note: string): Promise<number> =>
  journalled(database, written(database), async (entry) => {
    const before = await database.rows.get(id);
    const [held] = before ? await wholeStories(writtenShelves(database), [before]) : [];
    if (before === undefined || held === undefined || !held.ok) return 0;
    const { note: old, ...rest } = held.value;
    const text = note.trim();
    if ((old ?? '') === text) return 0;
    const story = text === '' ? rest : { ...rest, note: text };
    await putStories(database, [{ story, before, content: false }], entry);
    return 1;
  });
