// Writing a segment afresh from stories.
import { ColumnsWriter } from './facet-columns';
import { packPlaces, timesOf } from './place-chunk';
import { byPlace, type DocumentPlace, type IndexedStory, type WrittenSegment } from './segment';
import { TermWriter } from './term-block';

/** Writes one segment, of documents in their order. There must be at least one. */
export class SegmentWriter {
  readonly #terms: TermWriter;
  readonly #columns: ColumnsWriter;

  constructor(
    readonly id: number,
    readonly documents: readonly (DocumentPlace & { number: number })[],
  ) {
    this.#terms = new TermWriter(id);
    this.#columns = new ColumnsWriter(documents.length);
  }

  /** Terms must come sorted. */
  add(term: string, documents: readonly number[]): void {
    this.#terms.add(term, documents);
    this.#columns.note(term, documents);
  }

  done(): WrittenSegment {
    const { id, documents } = this;
    this.#terms.close();
    const numbers = Uint32Array.from(documents, ({ number }) => number);
    return {
      head: {
        id,
        documents: documents.length,
        newest: documents[0]?.savedMs ?? 0,
        oldest: documents.at(-1)?.savedMs ?? 0,
        times: timesOf(documents),
      },
      blocks: this.#terms.blocks,
      places: packPlaces(id, documents),
      numbers: { segment: id, numbers },
      columns: this.#columns.done(id),
    };
  }
}

/** Writes a segment of some stories, in whatever order they come. */
export function segmentOf(id: number, stories: readonly IndexedStory[]): WrittenSegment {
  const documents = [...stories].sort(byPlace);
  const lists = new Map<string, number[]>();
  for (const [document, { terms }] of documents.entries()) {
    for (const term of terms) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [document]);
      else if (list[list.length - 1] !== document) list.push(document);
    }
  }
  const writer = new SegmentWriter(id, documents);
  // By code unit, as the database orders them.
  for (const term of [...lists.keys()].sort()) writer.add(term, lists.get(term) ?? []);
  return writer.done();
}
