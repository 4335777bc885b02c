// The rows of every table, as they lie in the database. What checks, makes and reads them stands in the rooms above.
import type { OpenWrite } from '../../recovery/journal';
import type { CountedField } from '../../search/conditions';
import type { Photo } from '../../story/photo';
import type { Filing } from '../../story/saved-story';
import type { Story } from '../../story/story';
import type { StoryRow } from '../../story/story-row';

/** A place in a list: which list, the save in milliseconds, the id where two saves share one. Lists run backwards. */
export type Place = [list: string | number, savedMs: number, id: string];

/** What the `rows` table holds. A story in the trash stands in no list but that of the trash. */
export interface StoredRow extends StoryRow {
  /** Small, unique and never given twice; rises as stories come in. */
  number: number;
  place: Place;
  /** Of its tags, and of the views it stands in. */
  tagPlaces: Place[];
  publisherPlace?: Place;
  /** The agencies of text and photos, for their counts. */
  agencies?: string[];
  /** Since when it has been in the trash of this library, by this library's clock. Leaves it in no file, and none can set it. */
  trashedHere?: string;
  /** The import that added the story. */
  cameWith?: string;
}

/** The heavy part of a story: everything but its photos and its filing. */
export interface StoredBody {
  id: string;
  story: Omit<Story, 'photos'>;
}

/** One photo of a story; `order` is its place in reading order, from 0. `picture` is the same for one picture in all its sizes. */
export interface StoredPhoto {
  storyId: string;
  order: number;
  photo: Photo;
  picture?: string;
}

/** What a newer clip of the same address replaced. */
export interface StoredVersion {
  key?: number;
  storyId: string;
  contentHash: string;
  /** When this content was last met on the page. */
  lastSeenAt: string;
  story: Story;
}

/**
 * One of the library's own few values. Of the journal's: `open` are the last writes, which the recovery copy may not have
 * yet; `library` is the id it is kept under. Of the history's: `history` are its epochs.
 */
export interface StoredState {
  name: string;
  value: number;
  open?: OpenWrite[];
  library?: string;
  history?: string;
}

/** A story that was deleted for good, and when. */
export interface Tombstone {
  id: string;
  at: string;
}

/** The first values of a kind in the order they are shown. `whole`: there are no others. */
export interface TopValues {
  labels: string[];
  counts: number[];
  whole: boolean;
}

/**
 * What is counted: kept stories, the trash, those of a view (`state`), of a tag (or one nested in it), a month (`YYYY-MM`), a name of a condition that
 * is counted (an outlet, an author, an agency); `anywhere`: of a tag itself, in the trash or not. Two count nothing: `tagword` rows say which tags have a word,
 * `top` rows hold the head of the counts of the kind they are named for.
 */
export type CountKind =
  | 'kept'
  | 'trash'
  | 'state'
  | 'tag'
  | 'month'
  | CountedField
  | 'anywhere'
  | 'tagword'
  | 'top';

/** A count; `value` is what is compared, `label` what is shown. */
export interface StoredCount {
  kind: CountKind;
  value: string;
  label: string;
  count: number;
  top?: TopValues;
}

/** The rows that carry a mark, of 8,192 row numbers. */
export interface StoredMark {
  mark: string;
  chunk: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What one write adds and takes away. The `count` of a change is the difference. */
export interface StoredDelta {
  key?: number;
  counts: StoredCount[];
  marks: MarkChange[];
}

/** The rows of a chunk that gain a mark and those that lose it, as distances from the chunk's first. */
export interface MarkChange {
  mark: string;
  chunk: number;
  gained: number[];
  lost: number[];
}

/** The fields that a change beside tags can touch. */
export type UndoneField = 'readingState' | 'readingPlace' | 'starred' | 'archived' | 'trashedAt';

/** What some stories had: tags to add and to remove again, fields to set or to take away again. */
export interface UndoGroup {
  ids: string[];
  add: string[];
  remove: string[];
  set: Partial<Pick<Filing, UndoneField>>;
  clear: UndoneField[];
}

/** What joining a story added to another: highlights by id, its note, versions, and the keys of collections. */
export interface JoinedNote {
  into: string;
  highlights: string[];
  note?: { was: string; is: string };
  versions: { contentHash: string; lastSeenAt: string }[];
  collections: string[];
}

/** What a story said before it was corrected, and the hashes of its content before and after. */
export interface CorrectedNote {
  id: string;
  was: string;
  is: string;
  head: Omit<Story, 'body' | 'photos' | 'reasons'>;
  /** Those of its photos that were changed. */
  photos: Photo[];
}

/** One change, under the key it can be taken back by. */
export interface StoredUndo {
  key?: number;
  groups: UndoGroup[];
  joined?: JoinedNote;
  corrected?: CorrectedNote[];
}

/** One import: when it began, out of which file, and what it came to so far. `steps` are the batches it was filed in. */
export interface StoredImport {
  id: string;
  at: string;
  file: string;
  added: number;
  updated: number;
  steps: number;
}

/** Something an import added, and the mark of what it was then: what has another by now was changed since. */
export interface Marked {
  id: string;
  mark: string;
}

/** What a story that was there gained. */
export interface Gained {
  id: string;
  tags?: string[];
  highlights?: Marked[];
  starred?: true;
  note?: string;
}

/** What one batch added. */
export interface ImportStep {
  import: string;
  step: number;
  /** Stories that were new. */
  added: Marked[];
  gained: Gained[];
  versions: { storyId: string; contentHash: string; lastSeenAt: string }[];
  /** Rows of the organisation that were new, by their keys. */
  rows: Marked[];
  /** Stories put into collections, by the keys of those. */
  members: { key: string; ids: string[] }[];
  /** Tombstones taken away. */
  cleared: { id: string; at: string }[];
}
