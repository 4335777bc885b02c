// Whether an earlier version out of a file is one of the story it names, with the words its hash is of.
import type { KeptVersion } from '../../recovery/journal-entry';
import { contentHash, storyId } from '../stories/story-identity';

/** Whether its address gives the story's id and its content the hash. */
export async function isTrueVersion(version: KeptVersion): Promise<boolean> {
  const [id, hash] = await Promise.all([storyId(version.story.url), contentHash(version.story)]);
  return id === version.storyId && hash === version.contentHash;
}
