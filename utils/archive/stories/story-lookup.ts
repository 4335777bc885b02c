// What the library has of one story, by its id or its address.

import type { Connection } from '../database/connection';
import type { StoryLookup } from '../door/archive';
import { hostsOf } from './hosts-of';
import { shownRow } from './shown-row';
import { storyId } from './story-identity';

/** The questions, over one connection. */
export const storyLookup = (connection: Connection): Omit<StoryLookup, 'story'> => ({
  async rowByUrl(url) {
    const id = await storyId(url);
    const row = await connection.read(['rows'], (reader) => reader.get('rows', id));
    return row && shownRow(row);
  },
  hosts: (id) => connection.read(['bodies', 'versions'], (reader) => hostsOf(reader, id)),
});
