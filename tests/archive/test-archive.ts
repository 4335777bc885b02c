// An archive over an IndexedDB of its own, in memory.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

import { openArchive } from '../../utils/archive/open-archive';
import type { ArchiveOptions } from '../../utils/archive/open-archive-writer';
import type { Result } from '../../utils/outcome/result';
import type { SavedStory } from '../../utils/story/saved-story';

/** The memory an archive lies in; hand the same to two archives to have two tabs on one library. */
export const memory = () => ({ indexedDB: new IDBFactory(), keyRange: IDBKeyRange });

/** A fresh, empty archive. */
export const testArchive = (options: ArchiveOptions = memory()) => openArchive(options);

/** The value of a result that must be one. */
export function given<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`trouble: ${JSON.stringify(result.trouble)}`);
  return result.value;
}

/** Everything an async iterable gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The one story an archive gives for an id. */
export async function heldStory(
  archive: ReturnType<typeof testArchive>,
  id: string,
): Promise<SavedStory> {
  const story = await archive.story(id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
}
