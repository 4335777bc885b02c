// What the library asks of the archive: rows, counts, photos, and what the user has set up.
import type { ArchiveReader } from '../archive/door/archive';
import type { Finding } from '../archive/door/finding';
import type { OrganisationReader } from '../archive/door/organisation';
import type { PhotoSearch } from '../archive/door/photo-search';

/** The reading half of the archive, with all its rooms. */
export type LibraryReader = ArchiveReader & Finding & PhotoSearch & OrganisationReader;
