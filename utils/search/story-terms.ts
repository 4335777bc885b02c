// What a story is found by: its words, the words of its fields, and a few facts, all as terms in one sorted list.

import type { Filing } from '../story/saved-story';
import type { Story } from '../story/story';
import { blockText } from '../story/story-text';
import { nameFact } from './condition';
import { CONDITIONS } from './conditions';
import type { QueryField } from './query';
import { bandsOf } from './sketch';
import { storyDay } from './story-day';
import { wordsOf } from './words';

/** What search needs of a story: its content, and of its filing the notes and the day it was saved. */
export type Searchable = Story & Pick<Filing, 'savedAt' | 'note' | 'highlights'>;

/** One line of a story. Phrases never reach from one into the next. */
export interface Piece {
  text: string;
  fields: readonly QueryField[];
  /** Of the running text, or of the headline. */
  of?: 'body' | 'headline';
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
const HEADLINE_SIGN = '^';
const FACT_SIGN = '+';
const NAMED = CONDITIONS.flatMap(({ word, names }) => (word && names ? [{ word, names }] : []));
const FACET_FACTS = NAMED.map(({ word }) => FACT_SIGN + nameFact(word, ''));
const DAY_SIGN = '=';

/** The term of a word in a field. */
export const fieldTerm = (word: string, field: QueryField | undefined): string =>
  field === undefined ? word : `${FIELD_SIGN[field]}${word}`;

/** The term of a word of the headline, which counts for more when hits are ranked. */
export const headlineTerm = (word: string): string => `${HEADLINE_SIGN}${word}`;

/** The fact that a story's text has a band of the sketch of copies (see `sketch.ts`). */
export const bandFact = (band: string): string => `~${band}`;

/** The words of a story's running text, in their order. */
export const bodyWords = ({ body }: Pick<Story, 'body'>): string[] =>
  body.flatMap((block) => wordsOf(blockText(block)));

/** The term that all words with a first letter share: looking through every one of them would be slow. */
export const firstLetterTerm = (letter: string, field: QueryField | undefined): string =>
  FIRST_LETTER_SIGN + fieldTerm(letter, field);

/** The term of a fact. */
export const factTerm = (fact: string): string => `${FACT_SIGN}${fact}`;

/** Whether a story counts under a term: its day, and the names of conditions. */
export const isFacetTerm = (term: string): boolean =>
  term.startsWith(DAY_SIGN) ||
  (term.startsWith(FACT_SIGN) && FACET_FACTS.some((fact) => term.startsWith(fact)));

/** The term of a day. */
export const dayTerm = (day: string): string => `${DAY_SIGN}${day}`;

const piece = (text: string | undefined, ...fields: QueryField[]): Piece[] =>
  text ? [{ text, fields }] : [];

/** The lines of a story that search looks through. */
export function piecesOf(story: Searchable): Piece[] {
  return [
    ...piece(story.kicker),
    ...piece(story.headline).map((one): Piece => ({ ...one, of: 'headline' })),
    ...piece(story.alternativeHeadline),
    ...piece(story.byline, 'author'),
    ...story.author.flatMap(({ name }) => piece(name, 'author')),
    ...piece(story.publisher, 'outlet'),
    ...piece(story.dateline?.agency, 'agency'),
    ...piece(story.agencyAttribution?.agency, 'agency'),
    ...piece(story.note),
    ...(story.highlights ?? []).flatMap(({ note }) => piece(note)),
    ...story.body.flatMap((block) =>
      piece(blockText(block)).map((one): Piece => ({ ...one, of: 'body' })),
    ),
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

const VALUES = CONDITIONS.flatMap(({ values = [] }) => values);

/** What is so by the story itself: the values it is of, its flags, the names it counts under. */
function factsOf(story: Searchable): string[] {
  const held = VALUES.flatMap(({ carries, holds }) =>
    carries.kind === 'fact' && holds?.(story) ? [carries.fact] : [],
  );
  const named = NAMED.flatMap(({ word, names }) =>
    [...new Set(names(story))].map((name) => nameFact(word, name)),
  );
  return [...held, ...story.flags, ...named];
}

/** The letters that words begin with, each once: there are few of them, and hundreds of words. */
class FirstLetters {
  readonly #seen = new Set<number>();
  readonly letters: string[] = [];

  note(words: readonly string[]): void {
    for (const word of words) {
      const unit = word.charCodeAt(0);
      // A first half alone is not the letter.
      const letter = unit < 0xd800 || unit > 0xdfff ? unit : (word.codePointAt(0) ?? 0);
      if (this.#seen.has(letter)) continue;
      this.#seen.add(letter);
      this.letters.push(String.fromCodePoint(letter));
    }
  }
}

/** Every term of a story, some of them again and again: what makes an index of them notices. */
export function termsInOrder(story: Searchable): string[] {
  const terms = [dayTerm(storyDay(story)), ...factsOf(story).map(factTerm)];
  const body: string[] = [];
  const letters = new Map<QueryField | undefined, FirstLetters>();
  const lettersOf = (field: QueryField | undefined): FirstLetters => {
    const held = letters.get(field) ?? new FirstLetters();
    letters.set(field, held);
    return held;
  };
  for (const { text, fields, of } of piecesOf(story)) {
    const words = wordsOf(text);
    lettersOf(undefined).note(words);
    for (const word of words) terms.push(word);
    for (const field of fields) {
      lettersOf(field).note(words);
      for (const word of words) terms.push(fieldTerm(word, field));
    }
    if (of === 'headline') for (const word of words) terms.push(headlineTerm(word));
    if (of === 'body') for (const word of words) body.push(word);
  }
  for (const [field, held] of letters)
    for (const letter of held.letters) terms.push(firstLetterTerm(letter, field));
  for (const band of bandsOf(body)) terms.push(factTerm(bandFact(band)));
  return terms;
}

/** Every term of a story, each once. */
export const termsOf = (story: Searchable): Set<string> => new Set(termsInOrder(story));

/** Every term of a story, each once and on a line of its own. */
export const termLines = (story: Searchable): string => [...termsOf(story)].join('\n');
