// White space as a reader sees it: one space, none at the ends, nothing invisible.

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACE = /\s+/g;

/** Folds runs of white space (no-break spaces too) to one space and drops soft hyphens and zero-width characters. */
export const foldSpace = (text: string): string =>
  text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
