// Making one segment of several, leaving out what is dead.
import { unpackList } from './document-list';
import { placeIn } from './place-chunk';
import { byPlace, type DocumentPlace, type LongList, type WrittenSegment } from './segment';
import { type TermEntry, termsIn } from './term-block';
import { writeSegment } from './write-segment';

type Numbered = DocumentPlace & { number: number };

interface Source {
  segment: WrittenSegment;
  lists: ReadonlyMap<number, LongList>;
  /** The document's number in the merged segment, or -1. */
  moved: Int32Array;
  entries: Iterator<TermEntry>;
  next: TermEntry | undefined;
}

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

function* entriesOf(segment: WrittenSegment): Generator<TermEntry> {
  for (const block of segment.blocks) yield* termsIn(block);
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
  const sources = segments.map((segment, at): Source => {
    const entries = entriesOf(segment);
    const lists = new Map(segment.lists.map((list) => [list.list, list]));
    const next = entries.next().value ?? undefined;
    return { segment, lists, moved: moved[at] ?? new Int32Array(), entries, next };
  });
  return { sources, documents: all.map(({ place }) => place) };
}

function documentsOf({ lists, moved }: Source, { documents, list }: TermEntry): number[] {
  const held = documents ?? unpackList(lists.get(list ?? -1)?.bytes ?? new Uint8Array());
  const kept: number[] = [];
  for (const document of held) {
    const now = moved[document] ?? -1;
    if (now >= 0) kept.push(now);
  }
  return kept;
}

/** Goes through the terms of all sources at once, in order. */
function* mergedTerms(sources: readonly Source[]): Generator<[string, number[]]> {
  for (;;) {
    let term: string | undefined;
    for (const { next } of sources)
      if (next !== undefined && (term === undefined || next.term < term)) term = next.term;
    if (term === undefined) return;
    let documents: number[] = [];
    for (const source of sources) {
      if (source.next?.term !== term) continue;
      const more = documentsOf(source, source.next);
      documents = documents.length === 0 ? more : [...documents, ...more].sort((a, b) => a - b);
      source.next = source.entries.next().value ?? undefined;
    }
    if (documents.length > 0) yield [term, documents];
  }
}

/** Merges segments into a new one; undefined where nothing in them is alive. */
export function mergeSegments(
  id: number,
  segments: readonly WrittenSegment[],
): WrittenSegment | undefined {
  const { sources, documents } = sourcesOf(segments);
  if (documents.length === 0) return undefined;
  return writeSegment(id, { documents, terms: mergedTerms(sources) });
}
