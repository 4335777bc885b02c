// Saved searches: filters with a name, asked again whenever they are shown.
import * as v from 'valibot';
import { Text } from '../story/text';
import { wellFormed } from '../text/well-formed';
import { StoryFilter, StorySort } from './story-filter';

/** What is kept of a search. */
export const SearchToKeep = v.object({
  /** Absent for a new one. */
  id: v.exactOptional(v.string()),
  name: v.pipe(Text, v.trim(), v.minLength(1), v.maxLength(200)),
  // What was typed into it is whole like every string that is kept.
  filter: v.pipe(
    StoryFilter,
    v.transform(({ text, tags, ...rest }) => ({
      ...rest,
      text: wellFormed(text),
      tags: tags.map(wellFormed),
    })),
  ),
  sort: v.exactOptional(StorySort),
});
export type SearchToKeep = v.InferOutput<typeof SearchToKeep>;

/** A saved search as it is listed, with how many stories pass it now. */
export interface SavedSearch extends SearchToKeep {
  id: string;
  createdAt: string;
  count: number;
}
