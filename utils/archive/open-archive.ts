// Opening both halves of the archive in one place, as what fills, measures and tests a library does. The extension's pages
// open the half that reads, its background the one that writes.
import type { ArchiveReader, ArchiveWriter } from './door/archive';
import { readerOver } from './open-archive-reader';
import { type ArchiveOptions, writingHalf } from './open-archive-writer';

/** Both halves; the reading one asks through the writing one's connection. */
export function openArchive(options: ArchiveOptions = {}): ArchiveReader & ArchiveWriter {
  const { archive, connection } = writingHalf(options);
  const reader = readerOver(connection);
  return {
    ...reader,
    ...archive,
    close() {
      reader.close();
      archive.close();
    },
  };
}
