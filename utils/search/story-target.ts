// Which stories a change is for: some by id, or everything a filter lets through.
import * as v from 'valibot';
import { StoryFilter } from './story-filter';

/** Stories by id or by filter. */
export const StoryTarget = v.union([
  v.object({ ids: v.array(v.string()) }),
  v.object({ filter: StoryFilter }),
]);
export type StoryTarget = v.InferOutput<typeof StoryTarget>;
