// The record: a story as it was read off a page. Names from schema.org NewsArticle; docs/vocabulary.md has the table.
import * as v from 'valibot';
import { Person } from './person';
import { Photo } from './photo';
import { Provenance, Reason } from './provenance';
import { STORY_SCHEMA_VERSION } from './schema-version';
import { StoryBlock } from './story-block';
import { Text } from './text';

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
  'stale-head',
  'shortened',
  'no-single-story',
  'link-only',
]);
export type QualityFlag = v.InferOutput<typeof QualityFlag>;

/** The place, day and agency that open a story ("HANGZHOU, China, Sept 5 (AFP) —"), as printed in `text`. */
export const Dateline = v.object({
  text: Text,
  place: v.exactOptional(Text),
  date: v.exactOptional(Text),
  agency: v.exactOptional(Text),
});
export type Dateline = v.InferOutput<typeof Dateline>;

/** A story as read off a page: JSON-safe, so it crosses messages, the database and every export unchanged. */
export const Story = v.object({
  schemaVersion: v.literal(STORY_SCHEMA_VERSION),
  /** The version of Cutline that read the page. */
  extractorVersion: Text,
  /** The identity: the tab's address without fragment and tracking parameters, or the canonical one where it plainly names the same page. */
  url: Text,
  /** An address of the same site under which the same story may be filed: the page says so, and nothing proves it. */
  sameAs: v.exactOptional(Text),
  /** The address the tab showed when the page was read. */
  retrievedUrl: Text,
  /** When the page was read. */
  retrievedAt: IsoDate,
  headline: Text,
  /** The deck or standfirst. */
  alternativeHeadline: v.exactOptional(Text),
  /** The short line over the headline. */
  kicker: v.exactOptional(Text),
  /** Who wrote it, as printed. */
  byline: v.exactOptional(Text),
  author: v.array(Person),
  dateline: v.exactOptional(Dateline),
  datePublished: v.exactOptional(IsoDate),
  dateModified: v.exactOptional(IsoDate),
  /** The outlet's name. */
  publisher: v.exactOptional(Text),
  articleSection: v.exactOptional(Text),
  keywords: v.array(Text),
  /** A BCP 47 tag. */
  inLanguage: v.exactOptional(Text),
  isAccessibleForFree: v.exactOptional(v.boolean()),
  /** Correction and update notices, as printed. */
  correction: v.array(Text),
  /** The agency the text rests on, with the words that say so. */
  agencyAttribution: v.exactOptional(v.object({ agency: Text, evidence: Text })),
  body: v.array(StoryBlock),
  photos: v.array(Photo),
  flags: v.array(QualityFlag),
  /** Where each field came from, by field name. */
  provenance: v.record(Text, Provenance),
  /** What the passes took and cut, and why. */
  reasons: v.array(Reason),
});
export type Story = v.InferOutput<typeof Story>;
