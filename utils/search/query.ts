// A query, understood: what is typed into a search field and what a list is narrowed to, in one shape.
// What each kind means for one story is defined by story-answers.ts; the index only gets there faster.

/** Where a word may be asked for: `author:`, `credit:` … Absent: anywhere. */
export type QueryField = 'outlet' | 'author' | 'credit' | 'agency' | 'person';

/** A word, folded. `prefix`: longer words that begin with it count too. Without a field, words of tags count as well. */
export interface WordQuery {
  kind: 'word';
  word: string;
  prefix: boolean;
  field?: QueryField;
}

/** Words that stand one after the other in one paragraph, caption or other line; `prefix` speaks of the last. */
export interface PhraseQuery {
  kind: 'phrase';
  words: string[];
  prefix: boolean;
  field?: QueryField;
}

/** Something the user gave a story: a tag, a state. The name is one of story-marks.ts. */
export interface MarkQuery {
  kind: 'mark';
  mark: string;
}

/** Something that is so by the story itself, by the name story-terms.ts gives it. */
export interface FactQuery {
  kind: 'fact';
  fact: string;
}

/** A day of publication, else of saving: YYYY-MM-DD, both ends included. */
export interface DaysQuery {
  kind: 'days';
  from: string;
  to: string;
}

/** A query. `every` of nothing lets every story through. */
export type Query =
  | WordQuery
  | PhraseQuery
  | MarkQuery
  | FactQuery
  | DaysQuery
  | { kind: 'every'; of: Query[] }
  | { kind: 'some'; of: Query[] }
  | { kind: 'not'; of: Query };
