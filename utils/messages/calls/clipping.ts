// Calls that read the story in a tab and save it.
import * as v from 'valibot';
import type { ClipTrouble } from '../../story/clip-trouble';
import type { Filed } from '../../story/filed';
import type { PageReading } from '../../story/page-reading';
import { Tag } from '../../story/saved-story';
import { Story } from '../../story/story';
import { call } from './call';

const Tags = v.array(Tag);

export const clipping = {
  /** Reads the story in a tab without saving anything. `found`: what the clip script brought back to who asks; parsed here. */
  readTab: call({ tabId: v.number(), found: v.exactOptional(v.unknown()) }).reads<PageReading>(),
  /** Reads the story in a tab and saves it at once, for a popup that may be closed before the page has been read. */
  clipTab: call({ tabId: v.number(), tags: Tags }).answers<Filed, ClipTrouble>(),
  /**
   * Saves a story that was read; answers only after the transaction has finished. `sameStory`: the reader has said that it is
   * the one the library has, though that came from another host.
   */
  fileStory: call({
    story: Story,
    tags: Tags,
    tabId: v.exactOptional(v.number()),
    sameStory: v.exactOptional(v.boolean()),
  }).answers<Filed>(),
};
