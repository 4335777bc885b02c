// People: who wrote, who took the picture, who is seen in it.
import * as v from 'valibot';
import { Text } from './text';

/** An author or creator (schema.org `Person`). */
export const Person = v.object({ name: v.pipe(Text, v.minLength(1)) });
export type Person = v.InferOutput<typeof Person>;

/** Where a person stands in a picture, as the caption says ("(L)", "second from right"). */
export const PicturePosition = v.picklist([
  'left',
  'right',
  'center',
  'second from left',
  'second from right',
  'third from left',
  'third from right',
  'front',
  'back',
  'top',
  'bottom',
]);
export type PicturePosition = v.InferOutput<typeof PicturePosition>;

/** A person named by a caption as seen in the picture (IPTC `PersonInImage`); no position where none is printed. */
export const PersonShown = v.object({
  name: v.pipe(Text, v.minLength(1)),
  position: v.exactOptional(PicturePosition),
});
export type PersonShown = v.InferOutput<typeof PersonShown>;
