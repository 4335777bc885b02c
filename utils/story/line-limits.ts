// What a line of a file may hold at most: far more than any story has, and less than what would stall the library.
import type { FileProblem } from './file-problem';

/** How deep objects and lists may stand in one another. */
export const DEEPEST = 50;
/** UTF-16 units of any one text. */
export const LONGEST_TEXT = 1_000_000;
/** UTF-16 units of a text that stands on one line: headline, names, addresses … */
export const LONGEST_LINE_OF_TEXT = 100_000;
/** Entries of any one list. */
export const LONGEST_LIST = 100_000;
/** Entries of lists that are shorter by their nature, by the names of their fields. */
const SHORTER_LISTS: Readonly<Record<string, number>> = {
  photos: 20_000,
  highlights: 20_000,
  tags: 2000,
  author: 2000,
  keywords: 10_000,
};
const SHORTER_TEXTS = new Set([
  'url',
  'retrievedUrl',
  'headline',
  'kicker',
  'byline',
  'publisher',
  'articleSection',
  'name',
]);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/** The place after the text that opens at `from`. */
function afterText(json: string, from: number): number {
  for (let at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = 0;
    while (json.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return json.length;
}

/** Whether JSON is nested deeper than is read. Looks at the text: to read it first would overflow the stack of who reads it. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; ) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = afterText(json, at);
      continue;
    }
    if (OPEN.has(code) && ++depth > DEEPEST) return true;
    if (CLOSE.has(code)) depth -= 1;
    at += 1;
  }
  return false;
}

const tooLarge = (what: string): FileProblem => ({ kind: 'too-large', what });

/** The first thing in a value that is larger than any story has. The value is not nested too deep. */
export function tooLargeIn(value: unknown, field = ''): FileProblem | undefined {
  if (typeof value === 'string') {
    const most = SHORTER_TEXTS.has(field) ? LONGEST_LINE_OF_TEXT : LONGEST_TEXT;
    return value.length > most ? tooLarge(field) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const list = Array.isArray(value);
  const entries = Object.entries(value);
  const most = list ? (SHORTER_LISTS[field] ?? LONGEST_LIST) : LONGEST_LIST;
  if (entries.length > most) return tooLarge(field);
  for (const [key, held] of entries) {
    const problem = tooLargeIn(held, list ? field : key);
    if (problem) return problem;
  }
  return undefined;
}
