// What a list of stories is narrowed to. Plain data: it stands in the library's address bar and in export manifests.
import * as v from 'valibot';

/** All conditions hold together. `from` and `to` are days (YYYY-MM-DD) of `datePublished`, else of `savedAt`; both inclusive. */
export const StoryFilter = v.object({
  /** The query as typed; empty for all. Every word must occur, case and accents aside. */
  text: v.string(),
  /** Stories that carry every one of these tags. */
  tags: v.array(v.string()),
  publisher: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  /** Only the trash; otherwise the trash is left out. */
  trashed: v.exactOptional(v.literal(true)),
});
export type StoryFilter = v.InferOutput<typeof StoryFilter>;

/** The filter that lets everything through. */
export const EVERYTHING: StoryFilter = { text: '', tags: [] };
