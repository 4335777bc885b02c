// What a pass of the reader is: it looks at the material and offers values for fields of the story.
import type { PageSnapshot } from '../page/page-snapshot';
import type { Reason } from '../story/provenance';
import type { QualityFlag, Story } from '../story/story';
import type { PageHints } from './blocks/block-in-page';
import type { JudgedBlock } from './blocks/judge-blocks';
import type { TextBlock } from './blocks/text-block';
import type { PhotoFinding } from './photos/find-photos';
import type { DecidedBy } from './readability/choose-text';
import type { ReadabilityVerdict } from './readability/verdict';

/** The fields that passes fill; the others are known before reading begins. */
export type ReadFields = Omit<
  Story,
  | 'schemaVersion'
  | 'extractorVersion'
  | 'retrievedUrl'
  | 'retrievedAt'
  | 'flags'
  | 'provenance'
  | 'printed'
  | 'reasons'
>;

/** A value that a pass offers for a field, where it stood, and how sure the pass is, 0 to 1. */
export interface Candidate<T> {
  value: T;
  from: string;
  confidence: number;
}

/** Everything a pass may look at. */
export interface Material {
  page: PageSnapshot;
  hints: PageHints;
  photos: readonly PhotoFinding[];
  /** Every block of the page in reading order. */
  blocks: readonly TextBlock[];
  /** The blocks of text with the judge's word. */
  judged: readonly JudgedBlock[];
  /** Who spoke that word, and how far judge and Readability agree, 0 to 1. */
  decidedBy: DecidedBy;
  agreement: number;
  /** The node of the story in the JSON-LD, or undefined. */
  article: unknown;
  /** What Readability says, or undefined where it was not asked or found no article. */
  verdict: ReadabilityVerdict | undefined;
}

/** What a pass found. */
export interface Findings {
  fields: { [K in keyof ReadFields]?: Candidate<NonNullable<ReadFields[K]>>[] };
  reasons?: Omit<Reason, 'pass'>[];
  flags?: QualityFlag[];
}

/** What the passes before have settled on. */
export type Settled = Partial<ReadFields>;

/** One step of the reading. Named in provenance and reasons, described in docs/passes.md. */
export interface Pass {
  name: string;
  read(material: Material, settled: Settled): Findings;
}
