// What one write to the library changed, as the recovery copy keeps it: enough to do it again in an empty library.
import * as v from 'valibot';
import type { KeptVersion } from '../story/earlier-version';
import type { Filing, SavedStory } from '../story/saved-story';

/** The key of a row, as IndexedDB takes it and JSON gives it back. */
export const KeptKey = v.union([
  v.string(),
  v.number(),
  v.array(v.union([v.string(), v.number()])),
]);
export type KeptKey = v.InferOutput<typeof KeptKey>;

/** A row of any other table as it now stands; without a value it was deleted. Keys and values are JSON-safe. */
export interface KeptRow {
  table: string;
  key: KeptKey;
  value?: unknown;
}

/** The changes of one transaction. A later entry's word on a story, a filing or a row is the last. */
export interface JournalEntry {
  /** Stories whose content was written, with their filing. */
  stories: SavedStory[];
  /** The filing of stories whose content stayed. */
  filings: Filing[];
  versions: KeptVersion[];
  rows: KeptRow[];
  /** The ids of stories deleted for good, with all that was beside them. */
  gone: string[];
}

/** An entry in which nothing has been noted yet. */
export const emptyEntry = (): JournalEntry => ({
  stories: [],
  filings: [],
  versions: [],
  rows: [],
  gone: [],
});

/** Whether nothing was noted. */
export const isEmptyEntry = (entry: JournalEntry): boolean =>
  Object.values(entry).every((noted) => noted.length === 0);
