// A story in the library: what was read off the page, and what its keeper added.
import * as v from 'valibot';
import { Highlight } from './highlight';
import { LONGEST_TAG } from './longest-tag';
import { IsoDate, Story } from './story';
import { Text } from './text';

/** How far a story has been read. */
export const ReadingState = v.picklist(['unread', 'reading', 'read']);
export type ReadingState = v.InferOutput<typeof ReadingState>;

/** Where reading was left: the block of the body at the top of the window, and how much of the story lay above it (0 to 1). */
export const ReadingPlace = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type ReadingPlace = v.InferOutput<typeof ReadingPlace>;

/** A tag. */
export const Tag = v.pipe(Text, v.minLength(1), v.maxLength(LONGEST_TAG));

/** What filing adds to a story. */
export const Filing = v.object({
  /** 32 hexadecimal digits of the SHA-256 of `url`: the same story has the same id in every library. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  savedAt: IsoDate,
  /** When the same content was last met; clipping an unchanged story again changes only this. */
  lastSeenAt: IsoDate,
  /** SHA-256 of the content (headline, text, photos …), in hexadecimal. */
  contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** In the order they were given; no two differ only in case. */
  tags: v.array(Tag),
  note: v.exactOptional(Text),
  /** The words its reader marked, in the order they were marked. */
  highlights: v.exactOptional(v.array(Highlight)),
  readingState: ReadingState,
  readingPlace: v.exactOptional(ReadingPlace),
  starred: v.boolean(),
  archived: v.boolean(),
  /** Set while the story lies in the trash. */
  trashedAt: v.exactOptional(IsoDate),
});
export type Filing = v.InferOutput<typeof Filing>;

/** A story in the library, whole. This is the line of a JSONL export. */
export const SavedStory = v.object({ ...Story.entries, ...Filing.entries });
export type SavedStory = v.InferOutput<typeof SavedStory>;
