// A pool of indexed stories that queries are answered from: a segment, or the tail of recent saves.
import { isFacetTerm } from '../story-terms';
import { DocumentBits, type DocumentList, unpackList } from './document-list';
import { countColumns, countTerm, daysIn } from './facet-columns';
import type { IndexReader, TailStory } from './index-reader';
import { RowNumbers } from './number-runs';
import { CHUNK, placeIn, timesOf } from './place-chunk';
import { byPlace, type DocumentPlace, type SegmentHead, type TermBlock } from './segment';
import { TermCursor } from './term-block';

/** Stories numbered in the order of lists, newest save first. */
export interface Pool {
  documents: number;
  /** The saves it spans, in milliseconds. */
  newest: number;
  oldest: number;
  /** The save of every 128th document, from the first on. */
  times: Float64Array;
  dead: Uint8Array | undefined;
  /** The documents with a term. */
  withTerm(term: string): Promise<DocumentList>;
  /** The documents with any term from one to another, both included. */
  withTermsBetween(from: string, to: string): Promise<DocumentList>;
  /** The row numbers of all documents. */
  numbers(): PromiseLike<RowNumbers>;
  /** Adds up how many of some documents count under each term of a name, and under each month (`=2026-11`). */
  count(documents: DocumentList, counts: Map<string, number>): Promise<void>;
  /** The days of some documents, in their order. */
  days(documents: DocumentList): Promise<string[]>;
  /** Where some documents stand, in their order. */
  places(documents: DocumentList): Promise<DocumentPlace[]>;
}

/** What a pool has found. */
export interface PoolHits {
  pool: Pool;
  maybe: DocumentList;
}

const NONE = new Uint32Array();

/** The documents of one term, from the block it would stand in. */
function documentsOf(block: TermBlock, term: string): DocumentList {
  for (const cursor = new TermCursor(block); cursor.next(); )
    if (cursor.term === term) return unpackList(cursor.documents);
  return NONE;
}

/** The documents of those terms of some blocks that are wanted. */
function documentsIn(
  howMany: number,
  blocks: readonly TermBlock[],
  wanted: (term: string) => boolean,
): DocumentList {
  const bits = new DocumentBits(howMany);
  for (const block of blocks)
    for (const cursor = new TermCursor(block); cursor.next(); )
      if (wanted(cursor.term)) bits.addPacked(cursor.documents);
  return bits.list();
}

/** A segment as a pool. */
export function segmentPool(reader: IndexReader, head: SegmentHead): Pool {
  const { id, documents, newest, oldest, dead, times } = head;
  let numbers: PromiseLike<RowNumbers> | undefined;
  return {
    ...{ documents, newest, oldest, times, dead },
    async withTerm(term) {
      const block = await reader.blockOf(id, term);
      return block === undefined ? NONE : documentsOf(block, term);
    },
    async withTermsBetween(from, to) {
      const [first, rest] = await Promise.all([
        reader.blockOf(id, from),
        reader.blocksBetween(id, from, to),
      ]);
      const blocks = first === undefined ? rest : [first, ...rest];
      const within = (term: string): boolean => term >= from && term <= to;
      return documentsIn(documents, blocks, within);
    },
    numbers() {
      numbers ??= reader.numbers(id);
      return numbers;
    },
    async count(wanted, counts) {
      const columns = await reader.columns(id);
      if (columns) countColumns(columns, wanted, counts);
    },
    async days(wanted) {
      const columns = await reader.columns(id);
      return columns ? daysIn(columns, wanted) : Array.from(wanted, () => '');
    },
    async places(wanted) {
      const chunks = [...new Set(Array.from(wanted, (document) => Math.floor(document / CHUNK)))];
      const read = new Map((await reader.places(id, chunks)).map((one) => [one.chunk, one]));
      return Array.from(wanted, (document) => {
        const chunk = read.get(Math.floor(document / CHUNK));
        if (chunk === undefined) throw new Error(`Segment ${id} has lost its places.`);
        return placeIn(chunk, document);
      });
    },
  };
}

/** The tail as a pool. */
export function tailPool(tail: readonly TailStory[]): Pool {
  const stories = [...tail].sort(byPlace);
  const terms = stories.map((story) => `\n${story.terms}\n`);
  const where = (test: (terms: string) => boolean): DocumentList =>
    Uint32Array.from(terms.flatMap((held, at) => (test(held) ? [at] : [])));
  return {
    documents: stories.length,
    newest: stories[0]?.savedMs ?? 0,
    oldest: stories.at(-1)?.savedMs ?? 0,
    times: timesOf(stories),
    dead: undefined,
    withTerm: async (term) => where((held) => held.includes(`\n${term}\n`)),
    withTermsBetween: async (from, to) =>
      where((held) => held.split('\n').some((term) => term >= from && term <= to && term !== '')),
    numbers: async () =>
      new RowNumbers({ numbers: Uint32Array.from(stories, ({ number }) => number) }),
    async count(wanted, counts) {
      for (const document of wanted)
        for (const term of stories[document]?.terms.split('\n') ?? [])
          if (isFacetTerm(term)) countTerm(counts, term, 1);
    },
    days: async (wanted) =>
      Array.from(wanted, (document) => {
        const held = stories[document]?.terms.split('\n') ?? [];
        return held.find((term) => term.startsWith('='))?.slice(1) ?? '';
      }),
    places: async (wanted) => stories.filter((_, at) => wanted.includes(at)),
  };
}
