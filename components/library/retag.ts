// A tag field tells its whole content; the background is told what was added and what was taken away.
import type { ChangesStore, Tagged } from '../../utils/stores/library-changes';

/** Brings stories from the tags a field showed to the tags it shows now. */
export async function retag(
  changes: Pick<ChangesStore, 'addTag' | 'removeTag'>,
  stories: readonly Tagged[],
  before: readonly string[],
  now: readonly string[],
): Promise<void> {
  for (const tag of before.filter((old) => !now.includes(old)))
    await changes.removeTag(stories, tag);
  for (const tag of now.filter((added) => !before.includes(added)))
    await changes.addTag(stories, tag);
}
