// A story that lies here too damaged to be read takes the content a file has of it: there is nothing readable to keep in its
// place. What still lies of it is kept as a version.

import { isLinkOnly } from '../../story/link-only';
import type { TransactionWriter } from '../database/transaction-writer';
import { shownRow } from '../stories/shown-row';
import { soundRow, withSoundOf } from '../stories/sound-row';
import { contentOf, replacedVersion } from '../stories/version-of';
import { wholeStories } from '../stories/whole-story';
import type { Incoming, Merge } from './merge-batch';
import { folded, gained, gainOf } from './merge-story';

/** Puts what a file has in the place of what cannot be read, among those stories of which it says something else. */
export async function repairDamaged(
  writer: TransactionWriter,
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
    writer,
    others.map(({ before }) => before),
  );
  for (const [at, { before, story }] of others.entries()) {
    const whole = held[at];
    if (!whole || whole.ok) continue;
    const after = merge.enriched.find((one) => one.before.id === before.id)?.after ?? before;
    const { contentHash, lastSeenAt } = story;
    // The reader's own as far as it is sound, and what the file adds to that.
    const own = { ...withSoundOf(story, after), contentHash, lastSeenAt };
    const filing = gained(own, gainOf({ filing: own, hashes: new Set() }, story));
    const version = replacedVersion(before, whole);
    merge.enriched = merge.enriched.filter((one) => one.before.id !== before.id);
    merge.versions = merge.versions.filter((one) => one.storyId !== before.id);
    const healed = { ...contentOf(story), ...filing };
    const sound = soundRow(before, story);
    merge.puttings.push({
      story: healed,
      before: sound,
      content: true,
      ...(version && { version }),
    });
    if (shownRow(before)) continue;
    merge.count.unchanged -= 1;
    merge.count.updated += 1;
  }
}
