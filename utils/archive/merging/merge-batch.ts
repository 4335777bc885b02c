// What becomes of a batch of stories out of a file: all that is to be written, decided without a database.

import { isLinkOnly } from '../../story/link-only';
import { type Merged, nothingMerged } from '../../story/merged';
import type { SavedStory } from '../../story/saved-story';
import type { StoredRow, StoredVersion, Tombstone } from '../database/tables';
import type { Merging } from '../door/merging';
import type { Putting } from '../stories/put-stories';
import { shownRow } from '../stories/shown-row';
import { contentOf } from '../stories/version-of';
import { type Enriched, gainedRow } from './enrich-row';
import { type Added, filingMark, nothingAdded } from './import-record';
import { folded } from './merge-story';

/** The same with the moment of the merge. */
export type Dated = Merging & { now: Date };

/** The forms of each story, by its id: one file may hold the same address twice. */
export function formsById(stories: readonly SavedStory[]): Map<string, SavedStory[]> {
  const forms = new Map<string, SavedStory[]>();
  for (const story of stories) {
    const held = forms.get(story.id);
    if (held) held.push(story);
    else forms.set(story.id, [story]);
  }
  return forms;
}

/** One story of the file, and what the library has of it. */
export interface Incoming {
  forms: SavedStory[];
  before: StoredRow | undefined;
  tomb: Tombstone | undefined;
}

const versionOf = (story: SavedStory): StoredVersion => ({
  storyId: story.id,
  contentHash: story.contentHash,
  lastSeenAt: story.lastSeenAt,
  story: contentOf(story),
});

/** What is written: new stories, and what others gain. */
export interface Merge {
  puttings: Putting[];
  enriched: Enriched[];
  versions: StoredVersion[];
  added: Added;
  count: Merged;
}

function mergeNew(merge: Merge, { forms, tomb }: Incoming, { now, of }: Dated): void {
  const one = folded(forms);
  if (one === undefined) return;
  const { story, others } = one;
  const local = {
    ...(story.trashedAt !== undefined && { trashedHere: now.toISOString() }),
    ...(of && { cameWith: of.id }),
  };
  merge.puttings.push({ story, before: undefined, content: true, local });
  merge.versions.push(...others.map(versionOf));
  merge.added.added.push({ id: story.id, mark: filingMark(story) });
  if (tomb) merge.added.cleared.push(tomb);
  merge.count.added += 1;
  merge.count.unchanged += forms.length - 1;
}

/** What is to count as known of a story: all that a partial file says, but where only the link is here. */
const knownOf = (
  { forms }: Incoming,
  before: StoredRow,
  hashes: Set<string>,
  { partial }: Dated,
) =>
  partial && !isLinkOnly(before)
    ? new Set([...hashes, ...forms.map(({ contentHash }) => contentHash)])
    : hashes;

function mergeKnown(merge: Merge, { forms }: Incoming, before: StoredRow, hashes: Set<string>) {
  const { count } = merge;
  const one = gainedRow(before, forms, hashes);
  if (before.trashedAt !== undefined) count.trashed += 1;
  const versions = one.versions.map(versionOf);
  const gains = one.after !== undefined || versions.length > 0;
  if (one.after) {
    merge.enriched.push(one);
    merge.added.gained.push(one.gained);
  }
  merge.versions.push(...versions);
  merge.added.versions.push(...versions.map(({ story, ...named }) => named));
  if (one.newer) count.newer += 1;
  count.updated += gains ? 1 : 0;
  count.unchanged += forms.length - (gains ? 1 : 0);
}

/** Merges a batch. `hashes` are those of the earlier versions of what is here, by its id. */
export function mergeBatch(
  incoming: readonly Incoming[],
  hashes: ReadonlyMap<string, Set<string>>,
  how: Dated,
): Merge {
  const count = nothingMerged();
  const merge: Merge = { puttings: [], enriched: [], versions: [], added: nothingAdded(), count };
  for (const one of incoming) {
    const { before, tomb, forms } = one;
    // What is damaged is repaired from the recovery copy or by a clip, and never by a guess.
    if (before && !shownRow(before)) count.unchanged += forms.length;
    else if (before)
      mergeKnown(merge, one, before, knownOf(one, before, hashes.get(before.id) ?? new Set(), how));
    else if (tomb && !how.purged) {
      count.purged += 1;
      count.unchanged += forms.length - 1;
    } else mergeNew(merge, one, how);
  }
  return merge;
}
