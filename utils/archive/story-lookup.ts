// One story by its id or its address.
import type { StoryLookup } from './archive';
import type { Connection } from './connection';
import { shownRow } from './shown-row';
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
    const row = await connection.read(['rows'], (view) => view.getBy('rows', 'url', url));
    return row && shownRow(row);
  },
});
