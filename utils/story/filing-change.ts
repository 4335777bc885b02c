// What a keeper changes in the filing of stories, one or thousands at a time, and what is told of it.
import * as v from 'valibot';
import { ReadingPlace, ReadingState, Tag } from './saved-story';

/** What changes; what is left out stays as it is. Removing a tag leaves alone what is nested under it. */
export const FilingChange = v.object({
  addTags: v.exactOptional(v.array(Tag)),
  removeTags: v.exactOptional(v.array(Tag)),
  readingState: v.exactOptional(ReadingState),
  readingPlace: v.exactOptional(ReadingPlace),
  starred: v.exactOptional(v.boolean()),
  archived: v.exactOptional(v.boolean()),
  /** Into the trash or out of it. */
  trashed: v.exactOptional(v.boolean()),
});
export type FilingChange = v.InferOutput<typeof FilingChange>;

/** The name by which the last change is taken back, whichever it was. */
export const LAST_CHANGE = 'last';

/** How many stories changed, and the name under which the library can take it back; absent where none changed. */
export interface Changed {
  count: number;
  undo?: string;
}
