// Files read one after the other. One that cannot be read to its end is named, and the next is read.
import type { ImportItem } from './import-format';
import type { Probed } from './probe';

/** Reads files one by one, each by itself. */
export async function* eachFile(
  files: readonly Probed[],
  read: (file: Probed) => AsyncIterable<ImportItem> | Iterable<ImportItem>,
): AsyncGenerator<ImportItem> {
  for (const one of files)
    try {
      yield* read(one);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      yield { file: one.file.path, problem: { kind: 'unreadable', why } };
    }
}
