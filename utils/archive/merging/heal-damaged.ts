// A story that lies here too damaged to be read takes the content a file has of it: there is nothing readable to keep in its
// place. What still lies of it is kept as a version.
import { isLinkOnly } from '../../story/link-only';
import type { LibraryWriting } from '../database/library-writing';
import { filingOf } from '../stories/light-row';
import { shownRow } from '../stories/shown-row';
import { contentOf, replacedVersion } from '../stories/version-of';
import { wholeStories } from '../stories/whole-story';
import type { Incoming, Merge } from './merge-batch';
import { folded } from './merge-story';

/** Puts what a file has in the place of what cannot be read, among those stories of which it says something else. */
export async function healDamaged(
  writing: LibraryWriting,
  incoming: readonly Incoming[],
  merge: Merge,
): Promise<void> {
  const others = incoming.flatMap(({ before, forms }) => {
    const one = folded(forms);
    if (!before || !one || one.story.contentHash === before.contentHash) return [];
    if (isLinkOnly(one.story)) return [];
    return [{ before, story: one.story }];
  });
  const held = await wholeStories(
    writing,
    others.map(({ before }) => before),
  );
  for (const [at, { before, story }] of others.entries()) {
    const whole = held[at];
    if (!whole || whole.ok) continue;
    const after = merge.enriched.find((one) => one.before.id === before.id)?.after ?? before;
    const { contentHash, lastSeenAt } = story;
    const filing = shownRow(before) ? { ...filingOf(after), contentHash, lastSeenAt } : {};
    const version = replacedVersion(before, whole);
    merge.enriched = merge.enriched.filter((one) => one.before.id !== before.id);
    merge.versions = merge.versions.filter((one) => one.storyId !== before.id);
    const healed = { ...contentOf(story), ...filingOf(story), ...filing };
    merge.puttings.push({ story: healed, before, content: true, ...(version && { version }) });
    if (shownRow(before)) continue;
    merge.count.unchanged -= 1;
    merge.count.updated += 1;
  }
}
