// White space as a reader sees it.

/**
 * Characters that neither show nor part anything: soft hyphens, zero-width spaces, direction marks, byte order marks.
 * The joiners U+200C and U+200D are none of them: Persian words and joined emoji are spelled with them.
 */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Runs of white space, no-break spaces included, become one space; the ends are trimmed. */
export const foldSpace = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
