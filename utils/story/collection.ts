// Collections: stories picked by hand, in an order of their own, with a note.
import * as v from 'valibot';
import { Text } from './text';

/** What a collection is called and what is said about it. */
export const CollectionLabel = v.object({
  name: v.pipe(Text, v.trim(), v.minLength(1), v.maxLength(200)),
  note: v.exactOptional(Text),
});
export type CollectionLabel = v.InferOutput<typeof CollectionLabel>;

/** A collection as it is listed. */
export interface Collection extends CollectionLabel {
  id: string;
  createdAt: string;
  /** Where it was put among the collections, 0 the first. */
  place?: number;
  /** How many stories it holds, those in the trash left out. */
  count: number;
}
