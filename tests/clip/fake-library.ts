// A library in memory with the background that writes to it: the same answers, in the same order of events.
import { contentHash, storyId } from '../../utils/archive/stories/story-identity';
import type { Background } from '../../utils/messages/protocol';
import { done } from '../../utils/outcome/result';
import type { ClipArchive } from '../../utils/stores/clip-archive';
import { hostOf } from '../../utils/story/own-story';
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';
import type { StoryRow } from '../../utils/story/story-row';
import { paragraphCount } from '../../utils/story/story-text';

const NOW = '2026-11-22T12:00:00.000Z';

const rowOf = (story: SavedStory): StoryRow => ({
  ...story,
  excerpt: '',
  authorNames: story.author.map(({ name }) => name),
  paragraphCount: paragraphCount(story),
  photoCount: story.photos.length,
  creditedPhotoCount: story.photos.filter((photo) => photo.creditLine).length,
  ...(story.photos[0] && { leadPhoto: story.photos[0] }),
});

/** A story as the library holds it. */
export const savedStory = async (
  story: Story,
  given: Partial<SavedStory> = {},
): Promise<SavedStory> => ({
  ...story,
  id: await storyId(story.url),
  savedAt: '2026-11-22T11:58:00.000Z',
  lastSeenAt: '2026-11-22T11:58:00.000Z',
  contentHash: await contentHash(story),
  tags: [],
  readingState: 'unread',
  starred: false,
  archived: false,
  ...given,
});

/** What lies in the library, and who is told when that changes. */
class Memory {
  readonly stories: Map<string, SavedStory>;
  readonly collections = new Map<string, { name: string; ids: Set<string> }>();
  readonly watchers = new Set<() => void>();

  constructor(saved: readonly SavedStory[]) {
    this.stories = new Map(saved.map((story) => [story.id, story]));
  }

  rows(): StoryRow[] {
    return [...this.stories.values()].map(rowOf).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  kept(): StoryRow[] {
    return this.rows().filter((row) => !row.trashedAt);
  }

  tell(): void {
    for (const again of this.watchers) again();
  }

  put(story: SavedStory): void {
    this.stories.set(story.id, story);
    this.tell();
  }

  counted(valuesOf: (row: StoryRow) => readonly string[]) {
    const all = this.kept().flatMap(valuesOf);
    const count = (value: string) => all.filter((each) => each === value).length;
    return [...new Set(all)].map((value) => ({ value, count: count(value) }));
  }

  change(ids: readonly string[], next: (story: SavedStory) => SavedStory) {
    for (const id of ids) {
      const story = this.stories.get(id);
      if (story) this.put(next(story));
    }
    return done(ids.length);
  }
}

const archiveOf = (memory: Memory): ClipArchive => ({
  story: async (id) => memory.stories.get(id),
  rowByUrl: async (url) => memory.rows().find((row) => row.url === url),
  hosts: async (id) => [hostOf(memory.stories.get(id)?.retrievedUrl ?? '') ?? ''],
  rows: async ({ text, tags, publisher, state }, { limit }) => {
    const found = memory
      .kept()
      .filter((row) => publisher === undefined || row.publisher === publisher)
      .filter((row) => state === undefined || row.readingState === state)
      .filter((row) => row.headline.toLowerCase().includes(text.toLowerCase()))
      .filter((row) => tags.every((tag) => row.tags.includes(tag)));
    return { rows: found.slice(0, limit), ...(found.length > limit && { next: 'more' }) };
  },
  pictures: async () => [],
  pictureCounts: async () => ({ wanted: 0, kept: 0, failed: 0 }),
  count: async () => memory.kept().length,
  tags: async () => memory.counted((row) => row.tags),
  facets: async () => ({
    tags: memory.counted((row) => row.tags),
    publishers: memory.counted((row) => (row.publisher ? [row.publisher] : [])),
    authors: [],
    agencies: [],
    months: [],
  }),
  collections: async () =>
    [...memory.collections].map(([id, { name, ids }]) => ({
      ...{ id, name },
      createdAt: NOW,
      count: ids.size,
    })),
  watch(ask, tell, fail) {
    const again = () => void ask().then((value) => memory.watchers.has(again) && tell(value), fail);
    memory.watchers.add(again);
    again();
    return () => memory.watchers.delete(again);
  },
});

/** `page` is what the tab at hand holds. `asked` is every request to write, by the name of its call. */
export function fakeLibrary(page: Story, saved: readonly SavedStory[] = []) {
  const memory = new Memory(saved);
  const asked: { call: string; request: object }[] = [];
  const note = (call: string, request: object) => void asked.push({ call, request });
  const file = async (story: Story, given: readonly string[]) => {
    const fresh = await savedStory(story, { savedAt: NOW });
    const held = memory.stories.get(fresh.id);
    const { trashedAt, ...before } = held ?? fresh;
    const { contentHash } = fresh;
    const tags = [...new Set([...before.tags, ...given])];
    memory.put({ ...before, ...story, contentHash, tags });
    if (!held) return done({ id: fresh.id, outcome: 'new' as const });
    const outcome = held.contentHash === contentHash ? 'unchanged' : 'changed';
    return done({ id: fresh.id, outcome } as const);
  };
  const calls = {
    readTab: async () => done(page),
    async clipTab(request) {
      note('clipTab', request);
      return await file(page, request.tags);
    },
    async fileStory(request) {
      note('fileStory', request);
      return await file(request.story, request.tags);
    },
    async keepCollection(request) {
      note('keepCollection', request);
      const id = request.id ?? `collection-${memory.collections.size + 1}`;
      memory.collections.set(id, { name: request.name, ids: new Set() });
      memory.tell();
      return done(id);
    },
    async collectStories(request) {
      note('collectStories', request);
      const ids = 'ids' in request.target ? request.target.ids : [];
      for (const id of ids) memory.collections.get(request.id)?.ids.add(id);
      return done(ids.length);
    },
    async uncollectStories(request) {
      note('uncollectStories', request);
      for (const id of request.ids) memory.collections.get(request.id)?.ids.delete(id);
      return done(request.ids.length);
    },
    async changeTags(request) {
      note('changeTags', request);
      const left = (tags: string[]) => tags.filter((tag) => !request.remove.includes(tag));
      return memory.change(request.ids, (story) => ({
        ...story,
        tags: [...left(story.tags), ...request.add],
      }));
    },
    async trashStories(request) {
      note('trashStories', request);
      return memory.change(request.ids, (story) => ({ ...story, trashedAt: NOW }));
    },
    async restoreStories(request) {
      note('restoreStories', request);
      return memory.change(request.ids, ({ trashedAt, ...story }) => story);
    },
  } satisfies Partial<Background>;
  const inCollection = (name: string): string[] =>
    [...memory.collections.values()].flatMap((each) => (each.name === name ? [...each.ids] : []));
  return { archive: archiveOf(memory), calls, asked, stories: memory.stories, inCollection };
}
