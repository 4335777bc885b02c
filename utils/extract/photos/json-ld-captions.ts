// What the page's JSON-LD says under its pictures.
import { wordsOf } from '../../text/likeness';

const DEEPEST = 4;
const MOST_ITEMS = 60;
const SAYINGS = new Set(['caption', 'description', 'name']);
const PICTURES = new Set(['image', 'associatedMedia']);

function collect(value: unknown, depth: number, picture: boolean, into: Set<string>): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_ITEMS)) collect(item, depth + 1, picture, into);
    return;
  }
  for (const [name, inner] of Object.entries(value))
    if (typeof inner !== 'string') collect(inner, depth + 1, picture || PICTURES.has(name), into);
    else if (picture && SAYINGS.has(name)) into.add(wordsOf(inner).join(' '));
}

/** The captions in some JSON-LD nodes, as bare words. */
export function jsonLdCaptions(nodes: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  collect(nodes, 0, false, found);
  return found;
}
