// The marks of all tags once more, one row for a stretch of row numbers: counting a filtered list by tags goes through all of
// them, and a tag has a row of its own for each stretch. Kept in step where the sums are made (fold-ledger.ts).
import { ByteReader, ByteWriter } from '../search/segments/bytes';
import type { StoredMark } from './library-database';

/** What the gathered marks lie under; no mark of a story is called so. */
export const GATHERED = '*tags';

/** Whether a mark is that of a tag. */
export const isTagMark = (mark: string): boolean => mark.startsWith('#');

/** The tags' marks of some gathered rows, each as its own row has it. */
export function gatheredMarks(rows: readonly StoredMark[]): StoredMark[] {
  const marks: StoredMark[] = [];
  for (const { chunk, bytes } of rows)
    for (const reader = new ByteReader(bytes); !reader.ended; ) {
      const mark = reader.text();
      marks.push({ mark, chunk, bytes: reader.bytes(reader.number()) });
    }
  return marks;
}

/** Gathers marks of tags. */
export function gather(marks: Iterable<StoredMark>): StoredMark[] {
  const writers = new Map<number, ByteWriter>();
  for (const { mark, chunk, bytes } of marks) {
    const writer = writers.get(chunk) ?? new ByteWriter();
    writers.set(chunk, writer);
    writer.text(mark);
    writer.number(bytes.length);
    writer.bytes(bytes);
  }
  return [...writers].map(([chunk, writer]) => ({ mark: GATHERED, chunk, bytes: writer.done() }));
}
