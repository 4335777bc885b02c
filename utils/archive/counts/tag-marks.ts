// Marks, and those of all tags once more: one row for a chunk of row numbers. Counting a filtered list by tags goes through all of
// them, and each tag has a row of its own for each chunk.
import { ByteReader, ByteWriter } from '../../search/segments/bytes';
import type { StoredMark } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { pendingDeltas } from './pending-deltas';

/** What the marks of all tags lie under; no mark of a story is called so. */
export const ALL_TAGS = '*tags';

/** Whether a mark is that of a tag. */
export const isTagMark = (mark: string): boolean => mark.startsWith('#');

/** The chunks of a mark. */
export async function markIn(reader: TransactionReader, mark: string): Promise<StoredMark[]> {
  const [held, pending] = await Promise.all([
    reader.all('marks', { from: [mark], to: [mark, []] }),
    pendingDeltas(reader),
  ]);
  return pending.marks((one) => one === mark, held);
}

/** The chunks of the marks of all tags. */
export async function tagMarksIn(reader: TransactionReader): Promise<StoredMark[]> {
  const [rows, pending] = await Promise.all([
    reader.all('marks', { from: [ALL_TAGS], to: [ALL_TAGS, []] }),
    pendingDeltas(reader),
  ]);
  return pending.marks(isTagMark, rows.flatMap(unpackTags));
}

/** The marks of one row of all tags, each as its own row has it. */
export function unpackTags({ chunk, bytes }: StoredMark): StoredMark[] {
  const reader = new ByteReader(bytes);
  // All names in one text: unpacking it is the browser's own work, and quick from the first call.
  const names: unknown = JSON.parse(reader.text());
  const marks = Array.isArray(names) ? names.map(String) : [];
  return marks.map((mark) => ({ mark, chunk, bytes: reader.bytes(reader.number()) }));
}

/** The row of all tags for a chunk, of their marks in it. */
export function packTags(chunk: number, marks: readonly StoredMark[]): StoredMark {
  const writer = new ByteWriter();
  writer.text(JSON.stringify(marks.map(({ mark }) => mark)));
  for (const { bytes } of marks) {
    writer.number(bytes.length);
    writer.bytes(bytes);
  }
  return { mark: ALL_TAGS, chunk, bytes: writer.done() };
}
