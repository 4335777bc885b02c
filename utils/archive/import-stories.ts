// Filing the stories of an export with their own filing. What the library has more recently stays as it is.
import type { Result } from '../outcome/result';
import { changedHighlights } from '../story/highlight';
import type { SavedStory } from '../story/saved-story';
import { nextSegment } from './index-stories';
import { journalled } from './journalled';
import type { LibraryDatabase } from './library-database';
import type { LibraryView } from './library-view';
import { nextNumber, type Putting, putStories, written } from './put-stories';
import { moment, type StoredRow } from './stored-row';
import { contentHash, storyId } from './story-identity';
import { tidyTags } from './tag-spelling';
import { replacedVersion } from './version-of';
import { type DamagedStory, readShelves, wholeStories } from './whole-story';

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

const isNews = (story: SavedStory, before: StoredRow | undefined): boolean =>
  before === undefined || moment(story.lastSeenAt) > moment(before.lastSeenAt);

const changes = (story: SavedStory, before: StoredRow | undefined): before is StoredRow =>
  before !== undefined && before.contentHash !== story.contentHash;

/** The whole stories, by id, whose content is about to be replaced. */
async function replacedBy(
  view: LibraryView,
  incoming: readonly Incoming[],
): Promise<Map<string, Held>> {
  const rows = incoming.flatMap(({ story, before }) => (changes(story, before) ? [before] : []));
  const stories = await wholeStories(readShelves(view), rows);
  return new Map(
    stories.map((story) => [story.ok ? story.value.id : story.trouble.id, story] as const),
  );
}

type Held = Result<SavedStory, DamagedStory>;

interface Incoming {
  story: SavedStory;
  before: StoredRow | undefined;
}

function puttingOf({ story, before }: Incoming, held: Held | undefined): Putting {
  if (before === undefined) return { story, before, content: true };
  // What the library's reader added is not taken away by a file that does not know it.
  const tags = tidyTags([...story.tags, ...before.tags]);
  const note = story.note ?? before.note;
  const highlights = changedHighlights(before.highlights ?? [], {
    put: story.highlights ?? [],
    remove: [],
  });
  const added = { ...(note && { note }), ...(highlights.length > 0 && { highlights }) };
  const content = held !== undefined;
  const version = held && replacedVersion(before, held);
  return { story: { ...story, tags, ...added }, before, content, ...(version && { version }) };
}

/** Files stories in one transaction. */
export async function importStories(
  database: LibraryDatabase,
  stories: readonly SavedStory[],
): Promise<ImportedStories> {
  const newest = newestOfEach(await Promise.all(stories.map(verified)));
  return journalled(database, written(database), async (entry, complete, writing) => {
    const next = nextNumber(writing);
    const segment = nextSegment(writing);
    const rows = await writing.many(
      'rows',
      newest.map(({ id }) => id),
    );
    const incoming = newest
      .map((story, at): Incoming => ({ story, before: rows[at] }))
      .filter(({ story, before }) => isNews(story, before));
    const held = await replacedBy(writing, incoming);
    const puttings = incoming.map((one) => puttingOf(one, held.get(one.story.id)));
    await putStories(writing, puttings, entry, { next, segment, complete });
    const added = puttings.filter(({ before }) => before === undefined).length;
    const updated = puttings.length - added;
    return { added, updated, unchanged: stories.length - added - updated };
  });
}
