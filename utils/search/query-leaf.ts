// One word, phrase or field of a query: what it asks for.
import { done, failed, type Result } from '../outcome/result';
import { conditionTyped } from './conditions';
import type { Query, QueryField } from './query';
import type { QueryTrouble } from './query-trouble';
import { FIRST_DAY, LAST_DAY } from './story-day';
import { tagMark } from './story-marks';
import { queryWords } from './words';

interface Leaf {
  text: string;
  quoted: boolean;
  field?: string;
}

type LeafResult = Result<Query, QueryTrouble['kind']>;

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
function days(field: string | undefined, text: string): LeafResult {
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

/** Reads one part of a query. `typing`: it may not have been typed to its end. */
export function leafOf({ text, quoted, field }: Leaf, typing: boolean): LeafResult {
  const condition = field === undefined ? undefined : conditionTyped(field);
  if (condition === undefined) return done(wordsQuery(text, typing && !quoted));
  const { kind, word, lines, values } = condition;
  const asked = text.trim();
  if (asked === '') return failed('empty-field');
  if (kind === 'tag') return done({ kind: 'mark', mark: tagMark(asked) });
  if (kind === 'day') return days(word, asked);
  if (kind !== 'value') return done(wordsQuery(text, typing && !quoted, lines));
  const known = values?.find(({ value }) => value === asked.toLowerCase());
  return known ? done(known.carries) : failed('unknown-value');
}
