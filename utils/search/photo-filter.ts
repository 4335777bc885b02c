// What the photo desk is narrowed to. Plain data, like the filter of a list.
import * as v from 'valibot';

/**
 * All conditions hold together. `text`: words of caption, credit, text alternative, people and the story's headline, the
 * last one perhaps unfinished. The names are as they stand among the desk's facets. Days are those of the story.
 */
export const PhotoFilter = v.object({
  text: v.string(),
  credit: v.exactOptional(v.string()),
  creator: v.exactOptional(v.string()),
  agency: v.exactOptional(v.string()),
  outlet: v.exactOptional(v.string()),
  person: v.exactOptional(v.string()),
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
});
export type PhotoFilter = v.InferOutput<typeof PhotoFilter>;

/** The filter that shows every photo. */
export const EVERY_PHOTO: PhotoFilter = { text: '' };
