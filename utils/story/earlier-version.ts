// What a story said before another version of it became the one that is read.
import * as v from 'valibot';
import { Story } from './story';

/** What stood under a story's address; `lastSeenAt` is when that was last met on the page. */
export const EarlierVersion = v.object({
  contentHash: v.string(),
  lastSeenAt: v.string(),
  story: Story,
});
export type EarlierVersion = v.InferOutput<typeof EarlierVersion>;

/** The same beside the id of its story. */
export const KeptVersion = v.object({ storyId: v.string(), ...EarlierVersion.entries });
export type KeptVersion = v.InferOutput<typeof KeptVersion>;
