// Which tags have a word: kept beside the counts, under the word and then the tag.

const PART = '\n';

/** The value of the row that says a tag has a word. */
export const tagWord = (word: string, tag: string): string => `${word}${PART}${tag}`;

/** The tag of such a row. */
export const tagOfWord = (value: string): string => value.slice(value.indexOf(PART) + 1);

/** The values of the rows for a word, or for every word that begins with it. */
export const tagWordRange = (word: string, prefix: boolean): [from: string, to: string] => [
  prefix ? word : `${word}${PART}`,
  prefix ? `${word}\uffff` : `${word}${PART}\uffff`,
];
