// A segment: the index of some stories, written once and never changed. docs/search.md draws its layout.

/** What is known of a segment before anything of it is read. */
export interface SegmentHead {
  id: number;
  /** How many documents it was written with. */
  documents: number;
  /** The saves it spans, in milliseconds. */
  newest: number;
  oldest: number;
  /** The save of every 128th document, from the first on. */
  times: Float64Array<ArrayBuffer>;
  /** A byte for each document, 1 for those that are gone or indexed again elsewhere. Absent while there are none. */
  dead?: Uint8Array<ArrayBuffer>;
}

/** Sorted terms with their documents, about 4 kB of them, under the first of them. */
export interface TermBlock {
  segment: number;
  term: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where a document stands in the order of saves: newest first, then by id, highest first. */
export interface DocumentPlace {
  savedMs: number;
  id: string;
}

/** The places of 128 documents. */
export interface PlaceChunk {
  segment: number;
  chunk: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The numbers (of the library's rows) of all documents: marks are kept by these. */
export interface DocumentNumbers {
  segment: number;
  numbers: Uint32Array<ArrayBuffer>;
}

/** What each document counts under (names and its day): the terms, a line each, and for each document which of them. */
export interface FacetColumns {
  segment: number;
  names: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A story to be indexed: its place, its number, its terms, which may come again and again. */
export interface IndexedStory extends DocumentPlace {
  number: number;
  terms: Iterable<string>;
}

/** A segment as it is written. */
export interface WrittenSegment {
  head: SegmentHead;
  blocks: TermBlock[];
  places: PlaceChunk[];
  numbers: DocumentNumbers;
  columns: FacetColumns;
}

/** Newest first; the order of every list of the library. */
export const byPlace = (a: DocumentPlace, b: DocumentPlace): number =>
  b.savedMs - a.savedMs || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
