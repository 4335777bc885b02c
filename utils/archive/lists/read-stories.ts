// Reading whole stories. Each is checked as it leaves the database, which needs the whole schema of the record: a page that
// shows rows alone does without both.
import type { StoryFilter } from '../../search/story-filter';
import { DamagedStories } from '../../story/damaged-stories';
import type { EarlierVersion } from '../../story/earlier-version';
import { parseStory } from '../../story/parse-story';
import type { SavedStory } from '../../story/saved-story';
import type { Connection } from '../database/connection';
import { wholeStories } from '../stories/whole-story';
import { READ_TABLES, rowsInView } from './list-rows';

/** How many stories an export holds in memory at a time. */
const BATCH = 100;

/** A story, whole, or undefined. Rejects where it is damaged. */
export const storyOf = (connection: Connection, id: string): Promise<SavedStory | undefined> =>
  connection.read(['rows', 'bodies', 'photos'], async (reader) => {
    const row = await reader.get('rows', id);
    const [story] = row ? await wholeStories(reader, [row]) : [];
    if (story?.ok === false) throw new Error(story.trouble.problem);
    return story?.value;
  });

/** The other versions of a story that can be read, the one that was kept last first. */
export async function versionsOf(connection: Connection, id: string): Promise<EarlierVersion[]> {
  const [row, versions] = await connection.read(['rows', 'versions'], (reader) =>
    Promise.all([
      reader.get('rows', id),
      reader.all('versions', { index: 'storyId', from: id, to: id, backwards: true }),
    ]),
  );
  return versions.flatMap(({ contentHash, lastSeenAt, story }) => {
    // One that was made current lies there still.
    if (row?.contentHash === contentHash && row.lastSeenAt === lastSeenAt) return [];
    const parsed = parseStory(story);
    return parsed.ok ? [{ contentHash, lastSeenAt, story: parsed.value }] : [];
  });
}

/** Every story that passes a filter, newest first. At their end, `DamagedStories` is thrown if some are not whole. */
export async function* storiesOf(
  connection: Connection,
  filter: StoryFilter,
): AsyncGenerator<SavedStory, void, void> {
  const damaged: string[] = [];
  let after: string | undefined;
  do {
    const page = { limit: BATCH, ...(after !== undefined && { after }) };
    const batch = await connection.read(READ_TABLES, async (reader) => {
      const { rows, next } = await rowsInView(reader, filter, page);
      return { stories: await wholeStories(reader, rows), next };
    });
    for (const story of batch.stories) {
      if (story.ok) yield story.value;
      else damaged.push(story.trouble.id);
    }
    after = batch.next;
  } while (after !== undefined);
  if (damaged.length > 0) throw new DamagedStories(damaged);
}
