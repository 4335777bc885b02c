// Writing a segment afresh from stories.
import { ColumnsWriter } from './facet-columns';
import { packPlaces } from './place-chunk';
import { byPlace, type DocumentPlace, type IndexedStory, type WrittenSegment } from './segment';
import { TermWriter } from './term-block';

/** Documents in their order with their terms sorted: what every segment is written from. */
export interface SegmentContent {
  documents: readonly (DocumentPlace & { number: number })[];
  terms: Iterable<[term: string, documents: readonly number[]]>;
}

/** Writes a segment. It must have at least one document. */
export function writeSegment(id: number, { documents, terms }: SegmentContent): WrittenSegment {
  const writer = new TermWriter(id);
  const columns = new ColumnsWriter(documents.length);
  for (const [term, list] of terms) {
    writer.add(term, list);
    columns.note(term, list);
  }
  writer.close();
  const numbers = Uint32Array.from(documents, ({ number }) => number);
  return {
    head: {
      id,
      documents: documents.length,
      newest: documents[0]?.savedMs ?? 0,
      oldest: documents.at(-1)?.savedMs ?? 0,
    },
    blocks: writer.blocks,
    lists: [],
    places: packPlaces(id, documents),
    numbers: { segment: id, numbers },
    columns: columns.done(id),
  };
}

/** Writes a segment of some stories, in whatever order they come. */
export function segmentOf(id: number, stories: readonly IndexedStory[]): WrittenSegment {
  const documents = [...stories].sort(byPlace);
  const lists = new Map<string, number[]>();
  for (const [document, { terms }] of documents.entries()) {
    for (const term of terms) {
      const list = lists.get(term);
      if (list) list.push(document);
      else lists.set(term, [document]);
    }
  }
  // By code unit, as the database orders them.
  const sorted = [...lists.keys()].sort();
  const terms = sorted.map((term): [string, number[]] => [term, lists.get(term) ?? []]);
  return writeSegment(id, { documents, terms });
}
