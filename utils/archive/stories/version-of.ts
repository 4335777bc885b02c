// The content of a saved story without its filing, and the earlier version it becomes when newer content takes its place.
import type { Result } from '../../outcome/result';
import type { SavedStory } from '../../story/saved-story';
import type { Story } from '../../story/story';
import type { StoredVersion } from '../database/library-database';
import type { StoredRow } from '../database/stored-row';
import type { DamagedStory } from './whole-story';

/** The story as the page gave it. */
export function contentOf(saved: SavedStory): Story {
  const { id, savedAt, lastSeenAt, contentHash, tags, note, highlights, ...rest } = saved;
  const { readingState, readingPlace, starred, archived, trashedAt, ...story } = rest;
  return story;
}

/** What a newer clip replaces, as a version to keep: of a damaged story what still lies there. */
export function replacedVersion(
  { id: storyId, contentHash, lastSeenAt }: StoredRow,
  held: Result<SavedStory, DamagedStory>,
): StoredVersion | undefined {
  const story = held.ok ? contentOf(held.value) : held.trouble.rest;
  return story && { storyId, contentHash, lastSeenAt, story };
}
