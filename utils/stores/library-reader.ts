// What the library asks of the archive: rows, counts, photos, and what the keeper has set up.
import type { ArchiveReader } from '../archive/door/archive';
import type { Finding } from '../archive/door/finding';
import type { PhotoDesk } from '../archive/door/photo-desk';
import type { ShelfReader } from '../archive/door/shelf';

/** The reading half of the archive, with all its rooms. */
export type LibraryReader = ArchiveReader & Finding & PhotoDesk & ShelfReader;
