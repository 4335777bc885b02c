// What the library asks of the archive: rows, counts, photos, and what the keeper has set up.
import type { ArchiveReader } from '../archive/archive';
import type { Finding } from '../archive/finding';
import type { PhotoDesk } from '../archive/photo-desk';
import type { ShelfReader } from '../archive/shelf';

/** The reading half of the archive, with all its rooms. */
export type LibraryReader = ArchiveReader & Finding & PhotoDesk & ShelfReader;
