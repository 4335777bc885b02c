// White space as a reader sees it.

/** Characters that take no room: soft hyphens, zero-width spaces, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Runs of white space, no-break spaces included, become one space; the ends are trimmed. */
export const foldSpace = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
