// Calls that change a tag wherever it is used.
import * as v from 'valibot';
import type { Changed } from '../../story/filing-change';
import { Tag } from '../../story/saved-story';
import { TagColour } from '../../story/tag-colour';
import { call } from './call';

export const tags = {
  /** Renames a tag and what is nested under it, or merges it into another. */
  renameTag: call({ tag: Tag, to: Tag }).answers<Changed>(),
  /** Takes a tag, and what is nested under it, from every story. */
  removeTag: call({ tag: Tag }).answers<Changed>(),
  /** Colours a tag, or takes its colour away. */
  colourTag: call({ tag: Tag, colour: v.exactOptional(TagColour) }).answers<number>(),
  /** Forgets the colours of tags nobody uses; answers with how many those were. */
  sweepTags: call({}).answers<number>(),
};
