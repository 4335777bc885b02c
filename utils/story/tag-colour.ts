// The colours a tag can be given, by name: each theme draws them in its own shade.
import * as v from 'valibot';

/** Colours in the order they are offered. */
export const TAG_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'grey',
] as const;

/** A colour. */
export const TagColour = v.picklist(TAG_COLOURS);
export type TagColour = v.InferOutput<typeof TagColour>;

/** A tag in use: how many untrashed stories carry it or one nested under it, and its colour. */
export interface TagEntry {
  tag: string;
  count: number;
  colour?: TagColour;
}
