// Making one segment of several, leaving out what is dead.
import { eachMember } from './document-list';
import { placeIn } from './place-chunk';
import { byPlace, type DocumentPlace, type WrittenSegment } from './segment';
import { TermCursor } from './term-block';
import { SegmentWriter } from './write-segment';

type Numbered = DocumentPlace & { number: number };

function livingDocuments(segment: WrittenSegment) {
  const { head, numbers, places } = segment;
  const living: { document: number; place: Numbered }[] = [];
  for (const chunk of places) {
    const first = chunk.chunk * 128;
    const last = Math.min(first + 128, head.documents);
    for (let document = first; document < last; document++) {
      if (head.dead?.[document] === 1) continue;
      const number = numbers.numbers[document] ?? 0;
      living.push({ document, place: { ...placeIn(chunk, document), number } });
    }
  }
  return living;
}

/** Goes through the terms of a source, each with its documents by their numbers in the merged segment. */
class Source {
  #cursor: TermCursor | undefined;
  #block = 0;

  constructor(
    readonly segment: WrittenSegment,
    /** The document's number in the merged segment, or -1. */
    readonly moved: Int32Array,
  ) {
    this.next();
  }

  /** The term it stands at; undefined at the end. */
  get term(): string | undefined {
    return this.#cursor?.term;
  }

  next(): void {
    while (!this.#cursor?.next()) {
      const block = this.segment.blocks[this.#block++];
      this.#cursor = block && new TermCursor(block);
      if (block === undefined) return;
    }
  }

  /** Adds the living documents of the term; says whether all stand after those that were there. */
  addTo(documents: number[]): boolean {
    let last = documents.at(-1) ?? -1;
    let rising = true;
    eachMember(this.#cursor?.documents ?? new Uint8Array(), (document) => {
      const now = this.moved[document] ?? -1;
      if (now < 0) return;
      rising &&= now > last;
      last = now;
      documents.push(now);
    });
    return rising;
  }
}

function sourcesOf(segments: readonly WrittenSegment[]) {
  const all: { source: number; document: number; place: Numbered }[] = [];
  for (const [source, segment] of segments.entries())
    for (const one of livingDocuments(segment)) all.push({ source, ...one });
  all.sort((a, b) => byPlace(a.place, b.place));
  const moved = segments.map(({ head }) => new Int32Array(head.documents).fill(-1));
  for (const [at, { source, document }] of all.entries()) {
    const map = moved[source];
    if (map) map[document] = at;
  }
  const sources = segments.map((segment, at) => new Source(segment, moved[at] ?? new Int32Array()));
  return { sources, documents: all.map(({ place }) => place) };
}

/** Goes through the terms of all sources at once, in order. */
function* mergedTerms(sources: readonly Source[]): Generator<[string, number[]]> {
  for (;;) {
    let term: string | undefined;
    for (const source of sources) {
      const own = source.term;
      if (own !== undefined && (term === undefined || own < term)) term = own;
    }
    if (term === undefined) return;
    const documents: number[] = [];
    let rising = true;
    for (const source of sources) {
      if (source.term !== term) continue;
      rising = source.addTo(documents) && rising;
      source.next();
    }
    if (!rising) documents.sort((a, b) => a - b);
    if (documents.length > 0) yield [term, documents];
  }
}

/** Terms between two rests. */
const STRIDE = 2000;

/** Merges segments into a new one, resting now and then; gives undefined where nothing in them is alive. */
export function* mergingSegments(
  id: number,
  segments: readonly WrittenSegment[],
): Generator<void, WrittenSegment | undefined> {
  // Newest first: documents are numbered so, and most lists need no sorting.
  const newestFirst = [...segments].sort((a, b) => b.head.newest - a.head.newest);
  const { sources, documents } = sourcesOf(newestFirst);
  if (documents.length === 0) return undefined;
  const writer = new SegmentWriter(id, documents);
  let terms = 0;
  for (const [term, list] of mergedTerms(sources)) {
    writer.add(term, list);
    if (++terms % STRIDE === 0) yield;
  }
  return writer.done();
}

/** The same without a rest. */
export function mergeSegments(
  id: number,
  segments: readonly WrittenSegment[],
): WrittenSegment | undefined {
  const merging = mergingSegments(id, segments);
  for (;;) {
    const { done, value } = merging.next();
    if (done) return value;
  }
}
