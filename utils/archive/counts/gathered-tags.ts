// The marks of all tags once more, one row for a stretch of row numbers: counting a filtered list by tags goes through all of
// them, and a tag has a row of its own for each stretch. Kept in step where the sums are made (fold-ledger.ts).
import { ByteReader, ByteWriter } from '../../search/segments/bytes';
import type { StoredMark } from '../database/library-database';

/** What the gathered marks lie under; no mark of a story is called so. */
export const GATHERED = '*tags';

/** Whether a mark is that of a tag. */
export const isTagMark = (mark: string): boolean => mark.startsWith('#');

/** The tags' marks of some gathered rows, each as its own row has it. */
export function gatheredMarks(rows: readonly StoredMark[]): StoredMark[] {
  const marks: StoredMark[] = [];
  for (const { chunk, bytes } of rows) {
    const reader = new ByteReader(bytes);
    // All names in one text: unpacking it is the browser's own work, and quick from the first call.
    const names: unknown = JSON.parse(reader.text());
    for (const mark of Array.isArray(names) ? names : [])
      marks.push({ mark: String(mark), chunk, bytes: reader.bytes(reader.number()) });
  }
  return marks;
}

function gatheredOf(chunk: number, marks: readonly StoredMark[]): StoredMark {
  const writer = new ByteWriter();
  writer.text(JSON.stringify(marks.map(({ mark }) => mark)));
  for (const { bytes } of marks) {
    writer.number(bytes.length);
    writer.bytes(bytes);
  }
  return { mark: GATHERED, chunk, bytes: writer.done() };
}

/** Gathers marks of tags. */
export function gather(marks: Iterable<StoredMark>): StoredMark[] {
  const chunks = new Map<number, StoredMark[]>();
  for (const mark of marks) {
    const held = chunks.get(mark.chunk);
    if (held) held.push(mark);
    else chunks.set(mark.chunk, [mark]);
  }
  return [...chunks].map(([chunk, held]) => gatheredOf(chunk, held));
}
