// How much is kept of one picture, of one story, and how long a picture is waited for.

/** Bytes of one picture. News pictures are below 5 MB, the largest scans near 12. */
export const MOST_BYTES = 15_000_000;

/** Pixels of one picture: a small file may unpack to more than the memory of a page. */
export const MOST_PIXELS = 100_000_000;

/** Bytes of all pictures of one story. */
export const MOST_OF_STORY = 200_000_000;

/** Milliseconds from asking to the last byte. */
export const LONGEST_WAIT = 60_000;

/** Pictures fetched at the same time. */
export const AT_ONCE = 2;
