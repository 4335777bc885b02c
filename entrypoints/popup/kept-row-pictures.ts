// Puts the kept pictures of the rows beside them: fetched only where there are any.
import { opfsPictures } from '../../utils/pictures/opfs-pictures';
import type { ClipArchive } from '../../utils/stores/clip-archive';
import type { ClipList } from '../../utils/stores/clip-list';
import { followRowPictures } from '../../utils/stores/clip-row-pictures';

/** Follows the rows, and what is kept of them. */
export function followKeptPictures(list: ClipList, archive: ClipArchive): void {
  const { read } = opfsPictures(() => navigator.storage.getDirectory());
  followRowPictures(list, archive, read);
}
