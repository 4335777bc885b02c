// What a story is found by: its words, the words of its fields, and a few facts, all as terms in one sorted list.
import type { Filing } from '../story/saved-story';
import type { Story } from '../story/story';
import { blockText } from '../story/story-text';
import type { QueryField } from './query';
import { storyDay } from './story-day';
import { wordsOf } from './words';

/** What search needs of a story: its content, and of its filing the note and the day it was saved. */
export type Searchable = Story & Pick<Filing, 'savedAt' | 'note'>;

/** One line of a story. Phrases never reach from one into the next. */
export interface Piece {
  text: string;
  fields: readonly QueryField[];
}

// Words are letters and digits, so a sign before a word keeps the other kinds of terms apart from it.
const FIELD_SIGN: Readonly<Record<QueryField, string>> = {
  outlet: '!',
  author: '@',
  credit: '$',
  agency: '%',
  person: '&',
};
const FIRST_LETTER_SIGN = '*';
const FACT_SIGN = '+';
const DAY_SIGN = '=';

/** The term of a word in a field. */
export const fieldTerm = (word: string, field: QueryField | undefined): string =>
  field === undefined ? word : `${FIELD_SIGN[field]}${word}`;

/** The term that all words with a first letter share: looking through every one of them would be slow. */
export const firstLetterTerm = (letter: string, field: QueryField | undefined): string =>
  FIRST_LETTER_SIGN + fieldTerm(letter, field);

/** The term of a fact. */
export const factTerm = (fact: string): string => `${FACT_SIGN}${fact}`;

/** The term of a day. */
export const dayTerm = (day: string): string => `${DAY_SIGN}${day}`;

/** The fact that a story is of this outlet, to the letter. */
export const outletFact = (publisher: string): string => `outlet ${publisher}`;

const piece = (text: string | undefined, ...fields: QueryField[]): Piece[] =>
  text ? [{ text, fields }] : [];

/** The lines of a story that search looks through. */
export function piecesOf(story: Searchable): Piece[] {
  return [
    ...piece(story.kicker),
    ...piece(story.headline),
    ...piece(story.alternativeHeadline),
    ...piece(story.byline, 'author'),
    ...story.author.flatMap(({ name }) => piece(name, 'author')),
    ...piece(story.publisher, 'outlet'),
    ...piece(story.dateline?.agency, 'agency'),
    ...piece(story.agencyAttribution?.agency, 'agency'),
    ...piece(story.note),
    ...story.body.flatMap((block) => piece(blockText(block))),
    ...story.photos.flatMap((photo) => [
      ...piece(photo.caption),
      ...piece(photo.altText),
      ...piece(photo.creditLine, 'credit'),
      ...piece(photo.copyrightNotice, 'credit'),
      ...piece(photo.source, 'credit', 'agency'),
      ...photo.creator.flatMap(({ name }) => piece(name, 'credit')),
      ...photo.personsShown.flatMap(({ name }) => piece(name, 'person')),
    ]),
  ];
}

function factsOf(story: Searchable): string[] {
  const words = story.body.some((block) => block.type !== 'photo' && block.type !== 'embed');
  return [
    ...(story.photos.length > 0 ? ['photo'] : []),
    ...(story.photos.some(({ caption }) => caption) ? ['caption'] : []),
    ...(words ? [] : ['linkonly']),
    ...story.flags,
    ...(story.publisher === undefined ? [] : [outletFact(story.publisher)]),
  ];
}

const firstLetter = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

/** Every term of a story, each once. */
export function termsOf(story: Searchable): Set<string> {
  const terms = new Set<string>([dayTerm(storyDay(story)), ...factsOf(story).map(factTerm)]);
  const add = (word: string, field: QueryField | undefined): void => {
    const term = fieldTerm(word, field);
    // Most words of a text come again and again.
    if (terms.has(term)) return;
    terms.add(term);
    terms.add(firstLetterTerm(firstLetter(word), field));
  };
  for (const { text, fields } of piecesOf(story)) {
    for (const word of wordsOf(text)) {
      add(word, undefined);
      for (const field of fields) add(word, field);
    }
  }
  return terms;
}
