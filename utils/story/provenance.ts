// Where a value of the record came from, and why the reader did what it did.
import * as v from 'valibot';
import { Text } from './text';

/**
 * The origin of one field. `pass`: the name of the pass, or `reader` where the user corrected it. `from`: the element
 * or path it was read from (`meta[property="og:title"]`, `json-ld author[0].name`, `figure > figcaption`).
 * `confidence`: 0 to 1.
 */
export const Provenance = v.object({
  pass: Text,
  from: Text,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type Provenance = v.InferOutput<typeof Provenance>;

/** A line of the reason log: which pass took or cut what, and why, in words a reader understands. */
export const Reason = v.object({
  pass: Text,
  did: v.picklist(['took', 'cut', 'flagged']),
  what: Text,
  why: Text,
});
export type Reason = v.InferOutput<typeof Reason>;
