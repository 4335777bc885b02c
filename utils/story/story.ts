// The record: a story as it was read off a page. Names from schema.org NewsArticle; docs/vocabulary.md has the table.
import * as v from 'valibot';
import { Person } from './person';
import { Photo } from './photo';
import { Provenance, Reason } from './provenance';
import { STORY_SCHEMA_VERSION } from './schema-version';
import { StoryBlock } from './story-block';

/** An ISO 8601 date or date and time, as precise as the page was. */
export const IsoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/),
);

/** What a reader should know before trusting the clip. */
export const QualityFlag = v.picklist([
  'truncated',
  'no-credit',
  'several-articles',
  'low-confidence',
  'continues',
  'out-of-time',
  'flattened',
  'no-single-story',
]);
export type QualityFlag = v.InferOutput<typeof QualityFlag>;

/** The place, day and agency that open a story ("HANGZHOU, China, Sept 5 (AFP) —"), as printed in `text`. */
export const Dateline = v.object({
  text: v.string(),
  place: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  agency: v.exactOptional(v.string()),
});
export type Dateline = v.InferOutput<typeof Dateline>;

/** A story as read off a page: JSON-safe, so it crosses messages, the database and every export unchanged. */
export const Story = v.object({
  schemaVersion: v.literal(STORY_SCHEMA_VERSION),
  /** The version of Cutline that read the page. */
  extractorVersion: v.string(),
  /** The identity: canonical address where plausible, else the page's without fragment and tracking parameters. */
  url: v.string(),
  /** The address the tab showed when the page was read. */
  retrievedUrl: v.string(),
  /** When the page was read. */
  retrievedAt: IsoDate,
  headline: v.string(),
  /** The deck or standfirst. */
  alternativeHeadline: v.exactOptional(v.string()),
  /** The short line over the headline. */
  kicker: v.exactOptional(v.string()),
  /** Who wrote it, as printed. */
  byline: v.exactOptional(v.string()),
  author: v.array(Person),
  dateline: v.exactOptional(Dateline),
  datePublished: v.exactOptional(IsoDate),
  dateModified: v.exactOptional(IsoDate),
  /** The outlet's name. */
  publisher: v.exactOptional(v.string()),
  articleSection: v.exactOptional(v.string()),
  keywords: v.array(v.string()),
  /** A BCP 47 tag. */
  inLanguage: v.exactOptional(v.string()),
  isAccessibleForFree: v.exactOptional(v.boolean()),
  /** Correction and update notices, as printed. */
  correction: v.array(v.string()),
  /** The agency the text rests on, with the words that say so. */
  agencyAttribution: v.exactOptional(v.object({ agency: v.string(), evidence: v.string() })),
  body: v.array(StoryBlock),
  photos: v.array(Photo),
  flags: v.array(QualityFlag),
  /** Where each field came from, by field name. */
  provenance: v.record(v.string(), Provenance),
  /** What the passes took and cut, and why. */
  reasons: v.array(Reason),
});
export type Story = v.InferOutput<typeof Story>;
