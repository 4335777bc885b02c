// What can be typed next in the search field: the operators, and behind an operator the words it knows.
import { fold } from '../text/fold';

/** Names behind an operator, most frequent first. */
export type KnownNames = Partial<Record<string, readonly string[]>>;

/** `insert` is the whole query with the hint taken; `shown` is what the hint says. */
export interface QueryHint {
  shown: string;
  insert: string;
}

/** The operators, in the order they are offered. */
export const OPERATORS = [
  'tag',
  'outlet',
  'author',
  'credit',
  'agency',
  'person',
  'before',
  'after',
  'is',
  'has',
] as const;

const FIXED: KnownNames = {
  is: ['unread', 'reading', 'read', 'starred', 'archived', 'linkonly', 'truncated'],
  has: ['photo', 'caption', 'note', 'highlight'],
};
const MOST = 8;

const quoted = (name: string): string => (/[\s()]/.test(name) ? `"${name}"` : name);

/** Hints for a query whose end is where the reader types. Within a word, a phrase or a day there are none. */
export function queryHints(query: string, known: KnownNames): QueryHint[] {
  const named = /(?<![^\s(-])([a-z]+):"?([^\s"]*)$/i.exec(query);
  if (named) {
    const [whole, field = '', typed = ''] = named;
    const before = query.slice(0, query.length - whole.length);
    const names = FIXED[field.toLowerCase()] ?? known[field.toLowerCase()] ?? [];
    return names
      .filter((name) => fold(name).startsWith(fold(typed)) && fold(name) !== fold(typed))
      .slice(0, MOST)
      .map((name) => ({ shown: name, insert: `${before}${field}:${quoted(name)} ` }));
  }
  const typed = /(?<![^\s(-])([a-z]*)$/i.exec(query)?.[1];
  if (typed === undefined) return [];
  const before = query.slice(0, query.length - typed.length);
  return OPERATORS.filter((operator) => operator.startsWith(typed.toLowerCase())).map(
    (operator) => ({ shown: `${operator}:`, insert: `${before}${operator}:` }),
  );
}
