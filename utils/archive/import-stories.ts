// Filing the stories of an export with their own filing. What the library has more recently stays as it is.
import type { SavedStory } from '../story/saved-story';
import type { LibraryDatabase } from './library-database';
import { type Putting, putStories, written } from './put-stories';
import { moment, type StoredRow } from './stored-row';
import { contentHash, storyId } from './story-identity';
import { tidyTags } from './tag-spelling';
import { versionOf } from './version-of';
import { wholeStories } from './whole-story';

/** How many stories of a file were new, newer than the library's, or already there. */
export interface ImportedStories {
  added: number;
  updated: number;
  unchanged: number;
}

// A file may claim any id and hash; a false one would overwrite another story or hide a change.
async function verified(story: SavedStory): Promise<SavedStory> {
  const [id, hash] = await Promise.all([storyId(story.url), contentHash(story)]);
  return { ...story, id, contentHash: hash, tags: tidyTags(story.tags) };
}

/** The newest of each story: one file may hold the same address twice. */
function newestOfEach(stories: readonly SavedStory[]): SavedStory[] {
  const newest = new Map<string, SavedStory>();
  for (const story of stories) {
    const held = newest.get(story.id);
    if (held === undefined || moment(story.lastSeenAt) > moment(held.lastSeenAt))
      newest.set(story.id, story);
  }
  return [...newest.values()];
}

async function puttingOf(
  database: LibraryDatabase,
  story: SavedStory,
  before: StoredRow | undefined,
): Promise<Putting | undefined> {
  if (before === undefined) return { story, before, content: true };
  if (moment(story.lastSeenAt) <= moment(before.lastSeenAt)) return undefined;
  const content = before.contentHash !== story.contentHash;
  const [held] = content ? await wholeStories(database, [before]) : [];
  return {
    // A tag the library has given is not taken away by a file that does not know it.
    story: { ...story, tags: tidyTags([...story.tags, ...before.tags]) },
    before,
    content,
    ...(held !== undefined && { version: versionOf(held) }),
  };
}

/** Files stories in one transaction. */
export async function importStories(
  database: LibraryDatabase,
  stories: readonly SavedStory[],
): Promise<ImportedStories> {
  const incoming = newestOfEach(await Promise.all(stories.map(verified)));
  return database.transaction('rw', written(database), async () => {
    const held = await database.rows.bulkGet(incoming.map(({ id }) => id));
    const puttings: Putting[] = [];
    for (const [at, story] of incoming.entries()) {
      const putting = await puttingOf(database, story, held[at]);
      if (putting) puttings.push(putting);
    }
    await putStories(database, puttings);
    const added = puttings.filter(({ before }) => before === undefined).length;
    const updated = puttings.length - added;
    return { added, updated, unchanged: stories.length - added - updated };
  });
}
