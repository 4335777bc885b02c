// What an entry touches, without what it says: small enough to stand in the database until the entry is kept.
import type { OpenWrite } from './journal';
import type { JournalEntry } from './journal-entry';

/** The stories and rows that an entry speaks of. */
export function openWrite(number: number, entry: JournalEntry): OpenWrite {
  const stories = [
    ...entry.stories.map(({ id }) => id),
    ...entry.filings.map(({ id }) => id),
    ...entry.versions.map(({ storyId }) => storyId),
    ...entry.gone,
  ];
  return {
    number,
    stories: [...new Set(stories)],
    rows: entry.rows.map(({ table, key }) => ({ table, key })),
  };
}
