// What a list of stories is narrowed to. Plain data: it stands in the library's address bar and in export manifests.
import * as v from 'valibot';
import { PARTS, STATES } from './conditions';

/** The states a list can be narrowed to; the same words as after `is:`. */
export const StoryState = v.picklist(STATES.map(({ value }) => value));
export type StoryState = v.InferOutput<typeof StoryState>;

/**
 * All conditions hold together; each has its row in conditions.ts. `from` and `to` are days (YYYY-MM-DD) of `datePublished`, else of `savedAt`;
 * both inclusive.
 */
export const StoryFilter = v.object({
  /** The query as typed; empty for all. Every word must occur, case and accents aside. */
  text: v.string(),
  /** Stories that carry every one of these tags, or one nested under it (`sea` finds `sea/ferries`). */
  tags: v.array(v.string()),
  publisher: v.exactOptional(v.string()),
  /** An author's name as it stands among the facets. */
  author: v.exactOptional(v.string()),
  /** An agency of text or photos as it stands among the facets. */
  agency: v.exactOptional(v.string()),
  /** The id of a collection. */
  collection: v.exactOptional(v.string()),
  state: v.exactOptional(StoryState),
  /** What they have; the same words as after `has:`. */
  part: v.exactOptional(v.picklist(PARTS.map(({ value }) => value))),
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  /** Only the trash; otherwise the trash is left out. */
  trashed: v.exactOptional(v.literal(true)),
});
export type StoryFilter = v.InferOutput<typeof StoryFilter>;

/** The filter that lets everything through. */
export const EVERYTHING: StoryFilter = { text: '', tags: [] };

/** What the library opens on: what has not been put into the archive. */
export const INBOX: StoryFilter = { ...EVERYTHING, state: 'inbox' };

/** The orders of a list: newest save, newest day of publication, or best match (BM25) first. */
export const StorySort = v.picklist(['saved', 'published', 'relevance']);
export type StorySort = v.InferOutput<typeof StorySort>;
