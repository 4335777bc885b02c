// The pictures of the rows, where some are kept at all.
import type { ClipArchive } from '../../utils/stores/clip-archive';
import type { ClipList } from '../../utils/stores/clip-list';

/** Shows the kept pictures of a list's rows. */
export async function rowPictures(list: ClipList, archive: Promise<ClipArchive>): Promise<void> {
  const open = await archive;
  const { kept } = await open.pictureCounts();
  if (kept === 0) return;
  const { followKeptPictures } = await import('./kept-row-pictures');
  followKeptPictures(list, open);
}
