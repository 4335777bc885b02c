// The blocks of a page as everybody takes them who asks which of them are the story: in reading order, those that are seen.
import type { ShownText } from '../../page/shown-text';
import type { ElementBranch } from '../photos/branch';
import { joinInitials } from './initials';
import { type PhotoPlaces, readBlocks } from './read-blocks';
import { seenBlocks } from './seen-blocks';
import { dropSharedCues } from './shared-cues';
import type { TextBlock } from './text-block';

/** Reads the blocks below a branch that a person sees. */
export function pageBlocks(
  root: ElementBranch,
  photos: PhotoPlaces,
  shown?: ShownText,
): TextBlock[] {
  const blocks = joinInitials(seenBlocks(readBlocks(root, photos, shown)));
  dropSharedCues(blocks);
  return blocks;
}
