// Which stories an export takes, what they are called, and in which order they come.
import type { ArchiveReader } from '../archive/door/archive';
import type { ExportAbout, ExportTitle } from '../export/export-about';
import { filterQuery } from '../search/filter-query';
import type { StoryFilter } from '../search/story-filter';
import { DamagedStories } from '../story/damaged-stories';
import type { SavedStory } from '../story/saved-story';

/** What is exported: all that passes a filter, or some stories by id. `title` is that of the saved search it came from. */
export type ExportScope =
  | { filter: StoryFilter; title?: ExportTitle }
  | { ids: readonly string[]; title?: ExportTitle };

type Reader = Pick<ArchiveReader, 'stories' | 'story' | 'collections'>;

/** Newest save first, as the library lists them, whatever order they were picked in. */
async function inOrder(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const saved: { id: string; savedAt: string }[] = [];
  for (const id of ids) {
    // One that is damaged is told when its turn comes.
    const story = await reader.story(id).catch(() => undefined);
    saved.push({ id, savedAt: story?.savedAt ?? '' });
  }
  const newer = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return saved.sort((a, b) => newer(a.savedAt, b.savedAt) || newer(a.id, b.id)).map(({ id }) => id);
}

/** The stories of a scope. At their end `DamagedStories` is thrown where some cannot be read. */
export async function* storiesInScope(
  reader: Reader,
  scope: ExportScope,
): AsyncGenerator<SavedStory, void, void> {
  if ('filter' in scope) {
    yield* reader.stories(scope.filter);
    return;
  }
  const damaged: string[] = [];
  for (const id of await inOrder(reader, scope.ids)) {
    // A damaged story must not keep the whole ones from being written; it is told at the end, as for a filter.
    const story = await reader.story(id).catch(() => {
      damaged.push(id);
    });
    if (story) yield story;
  }
  if (damaged.length > 0) throw new DamagedStories(damaged);
}

async function titleOf(reader: Reader, scope: ExportScope): Promise<ExportTitle | undefined> {
  if (scope.title || !('filter' in scope)) return scope.title;
  const { collection: id } = scope.filter;
  const found = id && (await reader.collections()).find((one) => one.id === id);
  if (!found) return undefined;
  const { name, note } = found;
  return { kind: 'collection', id, name, ...(note !== undefined && { note }) };
}

/** What a file says of its scope. */
export async function aboutScope(
  reader: Reader,
  scope: ExportScope,
): Promise<Pick<ExportAbout, 'filter' | 'query' | 'title'>> {
  const title = await titleOf(reader, scope);
  return {
    ...('filter' in scope
      ? { filter: { ...scope.filter }, query: filterQuery(scope.filter) }
      : { filter: { ids: [...scope.ids].sort() } }),
    ...(title && { title }),
  };
}
