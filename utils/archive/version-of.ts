// The content of a saved story without its filing, and the earlier version it becomes when newer content takes its place.
import type { SavedStory } from '../story/saved-story';
import type { Story } from '../story/story';
import type { StoredVersion } from './library-database';

/** The story as the page gave it. */
export function contentOf(saved: SavedStory): Story {
  const { id, savedAt, lastSeenAt, contentHash, tags, note, ...rest } = saved;
  const { readingState, starred, archived, trashedAt, ...story } = rest;
  return story;
}

/** A story's content as a version to keep. */
export const versionOf = (saved: SavedStory): StoredVersion => ({
  storyId: saved.id,
  contentHash: saved.contentHash,
  lastSeenAt: saved.lastSeenAt,
  story: contentOf(saved),
});
