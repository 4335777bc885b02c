// One word, phrase or field of a query: what it asks for.
import { done, failed, type Result } from '../outcome/result';
import type { Query, QueryFault, QueryField } from './query';
import { FIRST_DAY, LAST_DAY } from './story-day';
import { ARCHIVED, HAS_HIGHLIGHT, HAS_NOTE, STARRED, tagMark } from './story-marks';
import { queryWords } from './words';

interface Leaf {
  text: string;
  quoted: boolean;
  field?: string;
}

type LeafResult = Result<Query, QueryFault>;

const mark = (name: string): Query => ({ kind: 'mark', mark: name });
const fact = (name: string): Query => ({ kind: 'fact', fact: name });

const STATES: ReadonlyMap<string, Query> = new Map([
  ['unread', mark('unread')],
  ['reading', mark('reading')],
  ['read', mark('read')],
  ['starred', mark(STARRED)],
  ['archived', mark(ARCHIVED)],
  ['linkonly', fact('linkonly')],
  ['truncated', fact('truncated')],
]);

const PARTS: ReadonlyMap<string, Query> = new Map([
  ['photo', fact('photo')],
  ['caption', fact('caption')],
  ['note', mark(HAS_NOTE)],
  ['highlight', mark(HAS_HIGHLIGHT)],
]);

const WORD_FIELDS: ReadonlyMap<string, QueryField> = new Map([
  ['outlet', 'outlet'],
  ['author', 'author'],
  ['credit', 'credit'],
  ['agency', 'agency'],
  ['person', 'person'],
]);

/** The words of a text as a query: one word, or several in a row. */
export function wordsQuery(text: string, prefix: boolean, field?: QueryField): Query {
  const words = queryWords(text);
  const [first] = words;
  const last = words.at(-1);
  const where = field === undefined ? {} : { field };
  if (first === undefined) return { kind: 'every', of: [] };
  if (words.length === 1)
    return { kind: 'word', ...first, prefix: prefix || first.prefix, ...where };
  return {
    kind: 'phrase',
    words: words.map(({ word }) => word),
    prefix: prefix || last?.prefix === true,
    ...where,
  };
}

// "after 2026-10" begins with its first day, "before 2026-10" ends on the day before it.
function days(field: string, text: string): LeafResult {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  if (year === undefined || Number.isNaN(time)) return failed('bad-date');
  const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  // Date.parse takes a 31st of February for March; nobody means that.
  if (isoDay(time) !== `${year}-${month}-${day}`) return failed('bad-date');
  const iso = isoDay(field === 'before' ? time - 86_400_000 : time);
  return done({
    kind: 'days',
    from: field === 'after' ? iso : FIRST_DAY,
    to: field === 'before' ? iso : LAST_DAY,
  });
}

const named = (
  queries: ReadonlyMap<string, Query>,
  text: string,
  trouble: QueryFault,
): LeafResult => {
  const query = queries.get(text.toLowerCase());
  return query === undefined ? failed(trouble) : done(query);
};

/** Reads one part of a query. `typing`: it may not have been typed to its end. */
export function leafOf({ text, quoted, field }: Leaf, typing: boolean): LeafResult {
  if (field === undefined) return done(wordsQuery(text, typing && !quoted));
  if (text.trim() === '') return failed('empty-field');
  if (field === 'tag') return done(mark(tagMark(text.trim())));
  if (field === 'before' || field === 'after') return days(field, text.trim());
  if (field === 'is') return named(STATES, text.trim(), 'unknown-state');
  if (field === 'has') return named(PARTS, text.trim(), 'unknown-part');
  return done(wordsQuery(text, typing && !quoted, WORD_FIELDS.get(field)));
}
