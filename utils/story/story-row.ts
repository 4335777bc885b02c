// What a list shows of a story: small enough to read fifty at a time.
import * as v from 'valibot';
import { Filing } from './saved-story';
import { QualityFlag } from './story';

/** A light row: everything a list, a filter or the toolbar needs, and nothing of the body. */
export const StoryRow = v.object({
  ...Filing.entries,
  url: v.string(),
  headline: v.string(),
  /** The first words of the text, at most 240 characters. */
  excerpt: v.string(),
  publisher: v.exactOptional(v.string()),
  /** The authors' names, or the byline where none could be read. */
  authorNames: v.array(v.string()),
  datePublished: v.exactOptional(v.string()),
  inLanguage: v.exactOptional(v.string()),
  leadPhoto: v.exactOptional(
    v.object({
      contentUrl: v.exactOptional(v.string()),
      caption: v.exactOptional(v.string()),
      creditLine: v.exactOptional(v.string()),
    }),
  ),
  paragraphCount: v.number(),
  /** How long it takes to read; absent in rows that are older than the count. */
  minutes: v.exactOptional(v.number()),
  photoCount: v.number(),
  creditedPhotoCount: v.number(),
  flags: v.array(QualityFlag),
});
export type StoryRow = v.InferOutput<typeof StoryRow>;
