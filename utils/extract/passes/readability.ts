// What Readability found besides the text: a byline, one more voice among those that name the authors.
import { splitByline } from '../names/split-byline';
import { isFull } from '../names/weigh-names';
import type { Findings, Material, Pass } from '../pass';

/** Longer than any byline. */
const LONGEST = 120;
/** It takes whatever is named for an author, buttons too, or stands in the head: the least of the voices, heard on full names. */
const SURE = 0.2;

function read({ verdict }: Material): Findings {
  const printed = verdict?.byline?.trim() ?? '';
  if (printed === '' || printed.length > LONGEST) return { fields: {} };
  const names = splitByline(printed).filter(isFull);
  return {
    fields: {
      author:
        names.length === 0
          ? []
          : [{ value: names.map((name) => ({ name })), from: 'Readability', confidence: SURE }],
    },
  };
}

/** Hears Readability on who wrote. */
export const readability: Pass = { name: 'readability', read };
