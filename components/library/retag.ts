// A tag field tells its whole content; the background is told what was added and what was taken away.
import type { ChangesStore, Tagged } from '../../utils/stores/library-changes';

/** Brings stories from the tags a field showed to the tags it shows now. */
export async function retag(
  changes: Pick<ChangesStore, 'addTags' | 'removeTags'>,
  stories: readonly Tagged[],
  before: readonly string[],
  now: readonly string[],
): Promise<void> {
  const removed = before.filter((old) => !now.includes(old));
  const added = now.filter((tag) => !before.includes(tag));
  if (removed.length > 0) await changes.removeTags(stories, removed);
  if (added.length > 0) await changes.addTags(stories, added);
}
