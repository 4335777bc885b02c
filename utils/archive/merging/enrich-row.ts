// What a story that is here already gains from the forms that a file has of it.
import type { SavedStory } from '../../story/saved-story';
import { moment, type StoredRow, storedRow } from '../database/stored-row';
import { filingOf } from '../stories/light-row';
import { type Gained, markOf } from './import-record';
import { type Gain, gained, gainOf, leavesFiling } from './merge-story';

/** A row and what it becomes; without `after` it stays. */
export interface Enriched {
  before: StoredRow;
  after?: StoredRow;
  /** What is to be taken away again. */
  gained: Gained;
  /** The forms that say something unknown here. */
  versions: SavedStory[];
  /** Whether one of them is newer than what is here. */
  newer: boolean;
}

function noted(into: Gained, { tags, highlights, starred, note }: Gain): Gained {
  const marks = highlights.map((one) => ({ id: one.id, mark: markOf(one) }));
  return {
    ...into,
    ...(tags.length > 0 && { tags: [...(into.tags ?? []), ...tags] }),
    ...(marks.length > 0 && { highlights: [...(into.highlights ?? []), ...marks] }),
    ...(starred && { starred }),
    ...(note !== undefined && { note }),
  };
}

/** Merges forms of a story into its row. `hashes` are those of its earlier versions. */
export function gainedRow(
  before: StoredRow,
  forms: readonly SavedStory[],
  hashes: ReadonlySet<string>,
): Enriched {
  const known = new Set([before.contentHash, ...hashes]);
  const versions: SavedStory[] = [];
  let filing = filingOf(before);
  let gains: Gained = { id: before.id };
  let changed = false;
  for (const form of forms) {
    const gain = gainOf({ filing, hashes: known }, form);
    if (gain.version) versions.push(form);
    known.add(form.contentHash);
    if (leavesFiling(gain)) continue;
    filing = gained(filing, gain);
    gains = noted(gains, gain);
    changed = true;
  }
  const { number, place, tagPlaces, publisherPlace, ...plain } = before;
  return {
    before,
    ...(changed && { after: storedRow({ ...plain, ...filing }, number) }),
    gained: gains,
    versions,
    newer: versions.some((one) => moment(one.lastSeenAt) > moment(before.lastSeenAt)),
  };
}
