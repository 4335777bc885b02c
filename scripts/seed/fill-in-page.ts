// What seeding does inside a page of the extension: files invented stories as an import does.
import { openArchive } from '../../utils/archive/open-archive';
import type { SavedStory } from '../../utils/story/saved-story';
import { seededSaves } from './seeded-library';

async function fileAll(archive: ReturnType<typeof openArchive>, stories: readonly SavedStory[]) {
  if (stories.length === 0) return;
  const filed = await archive.importStories(stories);
  if (!filed.ok) throw new Error(JSON.stringify(filed.trouble));
}

/** Stories filed in one transaction. */
const BATCH = 200;

async function fileBatch(
  archive: ReturnType<typeof openArchive>,
  from: number,
  to: number,
): Promise<void> {
  const saves = Array.from({ length: to - from }, (_, at) => seededSaves(from + at));
  // An import takes the newest of two clips of one address: the earlier ones go in before.
  await fileAll(
    archive,
    saves.flatMap((each) => each.slice(0, -1)),
  );
  await fileAll(
    archive,
    saves.flatMap((each) => each.slice(-1)),
  );
}

/** Files the stories from one number to another; gives how many the library holds then. */
export async function fill(from: number, to: number): Promise<number> {
  const archive = openArchive();
  for (let first = from; first < to; first += BATCH)
    await fileBatch(archive, first, Math.min(to, first + BATCH));
  await archive.settled();
  const count = await archive.count({ text: '', tags: [] });
  archive.close();
  return count;
}
