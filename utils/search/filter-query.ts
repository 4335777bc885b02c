// A filter of the library as one query: what was typed, and all else it is narrowed to.

import type { Query } from './query';
import { wordsQuery } from './query-leaf';
import { readQuery } from './read-query';
import { FIRST_DAY, LAST_DAY } from './story-day';
import type { StoryFilter } from './story-filter';
import { collectionMark, TRASHED, tagMark } from './story-marks';
import { agencyFact, authorFact, outletFact } from './story-terms';

/** What was typed as a query. One with a mistake in it is taken as its bare words: a list is no place to complain. */
function textQuery(text: string): Query {
  const read = readQuery(text);
  if (read.ok) return read.value;
  const words = text.split(/\s+/);
  return {
    kind: 'every',
    of: words.map((word, at) => wordsQuery(word, at === words.length - 1)),
  };
}

const factQueries = ({ publisher, author, agency }: StoryFilter): Query[] =>
  [
    publisher === undefined ? undefined : outletFact(publisher),
    author === undefined ? undefined : authorFact(author),
    agency === undefined ? undefined : agencyFact(agency),
  ]
    .filter((fact) => fact !== undefined)
    .map((fact) => ({ kind: 'fact', fact }));

const markQueries = ({ collection, state }: StoryFilter): Query[] =>
  [collection === undefined ? undefined : collectionMark(collection), state]
    .filter((mark) => mark !== undefined)
    .map((mark) => ({ kind: 'mark', mark }));

/** The query of a filter. The trash is left out unless it is what is asked for. */
export function filterQuery(filter: StoryFilter): Query {
  const { text, tags, from, to, trashed } = filter;
  const inTrash: Query = { kind: 'mark', mark: TRASHED };
  return {
    kind: 'every',
    of: [
      textQuery(text),
      ...tags.map((tag): Query => ({ kind: 'mark', mark: tagMark(tag) })),
      ...factQueries(filter),
      ...markQueries(filter),
      ...(from === undefined && to === undefined
        ? []
        : [{ kind: 'days', from: from ?? FIRST_DAY, to: to ?? LAST_DAY } satisfies Query]),
      trashed ? inTrash : { kind: 'not', of: inTrash },
    ],
  };
}
