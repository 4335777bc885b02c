// What documents count under, document by document: a list of thousands is summed up without reading a story of it.
import { isFacetTerm } from '../story-terms';
import { ByteWriter } from './bytes';
import type { DocumentList } from './document-list';
import type { FacetColumns } from './segment';

/** Gathers columns while the terms of a segment go by in their order. */
export class ColumnsWriter {
  readonly #names: string[] = [];
  readonly #of: number[][];

  constructor(documents: number) {
    this.#of = Array.from({ length: documents }, () => []);
  }

  note(term: string, documents: Iterable<number>): void {
    if (!isFacetTerm(term)) return;
    const name = this.#names.push(term) - 1;
    for (const document of documents) this.#of[document]?.push(name);
  }

  done(segment: number): FacetColumns {
    const writer = new ByteWriter();
    for (const names of this.#of) {
      writer.number(names.length);
      for (const name of names) writer.number(name);
    }
    return { segment, names: this.#names.join('\n'), bytes: writer.done() };
  }
}

/** Calls `see` with every name of every document asked for. In loops of its own: a segment has hundreds of thousands. */
function eachName(
  { bytes }: FacetColumns,
  wanted: DocumentList,
  see: (document: number, name: number) => void,
): void {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let next = 0;
  for (let document = 0; next < wanted.length && at < bytes.length; document++) {
    let left = number();
    if (wanted[next] === document) {
      next += 1;
      for (; left > 0; left--) see(document, number());
    } else while (left > 0) if ((bytes[at++] ?? 0) < 128) left -= 1;
  }
}

/** The sign of a day and its month, as terms have them: `=2026-11`. */
const MONTH = 8;

/** Counts a name under itself, a day under its month. */
export function countTerm(counts: Map<string, number>, name: string, by: number): void {
  const term = name.startsWith('=') ? name.slice(0, MONTH) : name;
  counts.set(term, (counts.get(term) ?? 0) + by);
}

/** Adds up how many of some documents count under each name and under each month. */
export function countColumns(
  columns: FacetColumns,
  documents: DocumentList,
  counts: Map<string, number>,
): void {
  const names = columns.names.split('\n');
  const sums = new Uint32Array(names.length);
  eachName(columns, documents, (_, name) => {
    sums[name] = (sums[name] ?? 0) + 1;
  });
  for (let at = 0; at < names.length; at++) {
    const sum = sums[at] ?? 0;
    if (sum > 0) countTerm(counts, names[at] ?? '', sum);
  }
}

/** The day of each of some documents, in their order. */
export function daysIn(columns: FacetColumns, documents: DocumentList): string[] {
  const names = columns.names.split('\n');
  const days = new Map<number, string>();
  eachName(columns, documents, (document, name) => {
    const term = names[name];
    if (term?.startsWith('=')) days.set(document, term.slice(1));
  });
  return Array.from(documents, (document) => days.get(document) ?? '');
}
