// Which of the stories that print a picture has it kept.
import type { Picture } from '../../utils/stores/photo-desk';
import type { Pictures } from '../photo/pictures';

/** The first use of which the bytes lie in the store; undefined where there is none. */
export const keptUse = (
  { uses }: Picture,
  { kept }: Pictures,
): Picture['uses'][number] | undefined =>
  uses.find(({ storyId, photo }) => kept?.rowOf(storyId, photo.contentUrl)?.state === 'kept');
