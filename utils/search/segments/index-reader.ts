// What finding needs of a stored index. The archive reads it from the database, tests from memory.
import type { RowNumbers } from './number-runs';
import type { NumberSet } from './number-set';
import type { DocumentPlace, FacetColumns, PlaceChunk, SegmentHead, TermBlock } from './segment';

/** A story not yet in a segment: recent saves wait here until there are enough of them. */
export interface TailStory extends DocumentPlace {
  number: number;
  /** A line each. */
  terms: string;
}

/** Reads a stored index. All that one search reads must be of one moment. */
export interface IndexReader {
  heads(): PromiseLike<SegmentHead[]>;
  tail(): PromiseLike<TailStory[]>;
  /** The block a term would stand in: the last one that begins with it or before it. */
  blockOf(segment: number, term: string): PromiseLike<TermBlock | undefined>;
  /** The blocks that begin after `from` and not after `to`, in order. */
  blocksBetween(segment: number, from: string, to: string): PromiseLike<TermBlock[]>;
  places(segment: number, chunks: readonly number[]): PromiseLike<PlaceChunk[]>;
  numbers(segment: number): PromiseLike<RowNumbers>;
  columns(segment: number): PromiseLike<FacetColumns | undefined>;
  /** The numbers of the rows that carry a mark, as a bit for each. */
  mark(mark: string): PromiseLike<NumberSet>;
  /** The marks of the tags that hold a word, or one that begins with it. */
  tagMarksWith(word: string, prefix: boolean): PromiseLike<string[]>;
}
