// One story by its id or its address.
import type { StoryLookup } from './archive';
import type { Connection } from './connection';
import { heldRow, hostsOf } from './held-row';
import { shownRow } from './shown-row';
import { storyId } from './story-identity';
import { readShelves, wholeStories } from './whole-story';

/** The questions, over one connection. */
export const storyLookup = (connection: Connection): StoryLookup => ({
  story: (id) =>
    connection.read(['rows', 'bodies', 'photos'], async (view) => {
      const row = await view.get('rows', id);
      const [story] = row ? await wholeStories(readShelves(view), [row]) : [];
      if (story?.ok === false) throw new Error(story.trouble.problem);
      return story?.value;
    }),
  async rowByUrl(url) {
    const id = await storyId(url);
    const row = await connection.read(['rows'], (view) => heldRow(view, id, url));
    return row && shownRow(row);
  },
  hosts: (id) => connection.read(['bodies', 'versions'], (view) => hostsOf(view, id)),
});
