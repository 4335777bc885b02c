// A photo of a story: what is printed under it, and what that says. Names from schema.org ImageObject and IPTC.
import * as v from 'valibot';
import { Person, PersonShown } from './person';
import { Printed } from './printed';
import { Provenance } from './provenance';
import { Text } from './text';

/** An absolute http or https address. */
export const WebAddress = v.pipe(Text, v.regex(/^https?:\/\//i));

/**
 * One photo, in reading order. What was printed (`caption`, `creditLine`, `copyrightNotice`) is never overwritten by
 * what was read out of it (`creator`, `source`, `personsShown`).
 */
export const Photo = v.object({
  /** Unique in its story: `p1`, `p2`, … in reading order. */
  id: v.pipe(v.string(), v.regex(/^p\d{1,9}$/)),
  /** The words under the photo without the credit, as printed. Absent where the page prints none. */
  caption: v.exactOptional(Text),
  /** The credit as printed, without the brackets around it and without a label such as "Photo:". */
  creditLine: v.exactOptional(Text),
  /** The photographers named in the credit. */
  creator: v.array(Person),
  /** The agency or supplier named in the credit, `AFP/SPUTNIK`. */
  source: v.exactOptional(Text),
  /** A copyright notice as printed, "© 2016 …". */
  copyrightNotice: v.exactOptional(Text),
  /** The text alternative; never merged into the caption. */
  altText: v.exactOptional(Text),
  /** The best address of the picture. Absent for a caption that stands in the text without its picture. */
  contentUrl: v.exactOptional(WebAddress),
  /** Other addresses of the same picture. */
  alternateUrls: v.exactOptional(v.array(WebAddress)),
  /** Natural size in pixels, where known. */
  width: v.exactOptional(v.number()),
  height: v.exactOptional(v.number()),
  /** Whether it is the lead photo (schema.org `representativeOfPage`). */
  representativeOfPage: v.boolean(),
  /** People the caption names as seen in the picture. */
  personsShown: v.array(PersonShown),
  /** Where the picture was taken, as the caption prints it. Absent where it does not say so. */
  contentLocation: v.exactOptional(Text),
  /** The day the picture was taken, ISO 8601. Absent where the caption does not say so. */
  dateCreated: v.exactOptional(Text),
  /** Where each of the fields above came from. */
  provenance: v.record(Text, Provenance),
  /** What the page printed of the fields that the reader has put right. */
  printed: v.exactOptional(Printed),
});
export type Photo = v.InferOutput<typeof Photo>;
