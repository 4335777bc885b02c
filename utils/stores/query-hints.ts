// What can be typed next in the search field: the operators, and behind an operator the words it knows.
import {
  CONDITIONS,
  type ConditionFacet,
  conditionTyped,
  type StoryCondition,
} from '../search/conditions';
import { fold } from '../text/fold';

/** Names behind an operator, most frequent first. */
export type KnownNames = Partial<Record<string, readonly string[]>>;

/** `insert` is the whole query with the hint taken; `shown` is what the hint says, and the message `means` what that means. */
export interface QueryHint {
  shown: string;
  insert: string;
  means?: NonNullable<StoryCondition['hint']>;
}

const MOST = 8;

/** The names that the counts beside the list know, by the words they stand behind. */
export const knownNames = (
  facets: { [Facet in ConditionFacet]: readonly { value: string }[] } | undefined,
): KnownNames =>
  Object.fromEntries(
    CONDITIONS.flatMap(({ word, chosen }) =>
      word && chosen?.group?.facet
        ? [[word, (facets?.[chosen.group.facet] ?? []).map(({ value }) => value)]]
        : [],
    ),
  );

const quoted = (name: string): string => (/[\s()]/.test(name) ? `"${name}"` : name);

/** Hints for a query whose end is where the reader types. Within a word, a phrase or a day there are none. */
export function queryHints(query: string, known: KnownNames): QueryHint[] {
  const named = /(?<![^\s(-])([a-z]+):"?([^\s"]*)$/i.exec(query);
  if (named) {
    const [whole, field = '', typed = ''] = named;
    const before = query.slice(0, query.length - whole.length);
    const word = field.toLowerCase();
    const fixed = conditionTyped(word)?.values?.map(({ value }) => value);
    const names = fixed ?? known[word] ?? [];
    return names
      .filter((name) => fold(name).startsWith(fold(typed)) && fold(name) !== fold(typed))
      .slice(0, MOST)
      .map((name) => ({ shown: name, insert: `${before}${field}:${quoted(name)} ` }));
  }
  const typed = /(?<![^\s(-])([a-z]*)$/i.exec(query)?.[1];
  if (typed === undefined) return [];
  const before = query.slice(0, query.length - typed.length);
  return CONDITIONS.flatMap(({ word, hint }) =>
    word?.startsWith(typed.toLowerCase())
      ? [{ shown: `${word}:`, insert: `${before}${word}:`, ...(hint && { means: hint }) }]
      : [],
  );
}
