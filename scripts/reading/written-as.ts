// A story that was just read, as any export writes it: as if it had been saved the moment it was read.
import { contentHash, storyId } from '../../utils/archive/stories/story-identity';
import { DEFAULT_OPTIONS } from '../../utils/export/export-options';
import { FORMATS } from '../../utils/export/formats';
import { writeExport } from '../../utils/export/write-export';
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';

/** The names of the formats. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ id }) => id);

async function* saved(story: Story): AsyncGenerator<SavedStory> {
  yield {
    ...story,
    id: await storyId(story.url),
    contentHash: await contentHash(story),
    savedAt: story.retrievedAt,
    lastSeenAt: story.retrievedAt,
    tags: [],
    readingState: 'unread',
    starred: false,
    archived: false,
  };
}

/** The bytes of a format; undefined where there is none of that name. */
export async function writtenAs(
  formatId: string,
  story: Story,
  cutlineVersion: string,
): Promise<Uint8Array | undefined> {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) return undefined;
  const about = { filter: {}, cutlineVersion, options: DEFAULT_OPTIONS };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeExport({ format, stories: saved(story), about }))
    chunks.push(chunk);
  return Buffer.concat(chunks);
}
