// A filter of the library as one query: what was typed, and all else it is narrowed to.
import { chosenIn } from './chosen-in';
import { type Condition, nameFact } from './condition';
import { CONDITIONS } from './conditions';
import type { Query } from './query';
import { wordsQuery } from './query-leaf';
import { readQuery } from './read-query';
import { FIRST_DAY, LAST_DAY } from './story-day';
import type { StoryFilter } from './story-filter';
import { collectionMark, TRASHED, tagMark } from './story-marks';

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

/** What one chosen value asks for; nothing where days and the trash are, which the whole query sees to. */
function chosenQuery({ kind, word = '', values }: Condition, chosen: string): Query | undefined {
  switch (kind) {
    case 'tag':
      return { kind: 'mark', mark: tagMark(chosen) };
    case 'collection':
      return { kind: 'mark', mark: collectionMark(chosen) };
    case 'name':
      return { kind: 'fact', fact: nameFact(word, chosen) };
    case 'value':
      return values?.find(({ value }) => value === chosen)?.carries;
    default:
      return undefined;
  }
}

const chosenQueries = (filter: StoryFilter): Query[] =>
  CONDITIONS.flatMap((condition) =>
    condition.chosen === undefined
      ? []
      : chosenIn(filter, condition.chosen.field).map((value) => chosenQuery(condition, value)),
  ).filter((query) => query !== undefined);

/** The query of a filter. The trash is left out unless it is what is asked for. */
export function filterQuery(filter: StoryFilter): Query {
  const { text, from, to, trashed } = filter;
  const inTrash: Query = { kind: 'mark', mark: TRASHED };
  return {
    kind: 'every',
    of: [
      textQuery(text),
      ...chosenQueries(filter),
      ...(from === undefined && to === undefined
        ? []
        : [{ kind: 'days', from: from ?? FIRST_DAY, to: to ?? LAST_DAY } satisfies Query]),
      trashed ? inTrash : { kind: 'not', of: inTrash },
    ],
  };
}
