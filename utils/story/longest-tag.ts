// Apart from the record, so that a tag field need not bring the record's schema along.

/** How long a tag may be, in UTF-16 code units: a tag is a word or two, and lists must have room for it. */
export const LONGEST_TAG = 200;
