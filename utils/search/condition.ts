// What a row of the table of conditions says. conditions.ts is the table.
import type { Filing } from '../story/saved-story';
import type { Story } from '../story/story';
import type { StoryRow } from '../story/story-row';
import type { Query, QueryField } from './query';

/** As much of a story's filing as says which views it stands in. */
export type ReadingFiling = Pick<Filing, 'readingState' | 'starred' | 'archived'>;

/** One of the values a condition knows by name. */
export interface ConditionValue<Value extends string = string, Words extends string = string> {
  /** As it is typed, and as it stands in an address. */
  value: Value;
  /** The message that says it. */
  label: Words;
  /** What stories of this value answer to: a mark or a fact they carry, or more than one. */
  carries: Query;
  /** Whether a story is of it by itself; absent where it says so in its flags, and where only the user does. */
  holds?: (story: Story) => boolean;
  /**
   * It has an entry over the filters, as a view of the library, with the count of the stories it has out of the trash.
   * `whole`: it stands beside "All", and its list is kept in order.
   */
  view?: { has: (filing: ReadingFiling) => boolean; whole?: true };
}

/** As much of a stored row as says what it counts under. */
export type CountedRow = Pick<StoryRow, 'publisher' | 'authorNames' | 'inLanguage'> & {
  agencies?: readonly string[];
};

/** The group of a condition in the pane beside the list: its values, or the names there are of it with their counts. */
interface ConditionGroup<Words extends string, Facet extends string> {
  title: Words;
  /** What its counts are called. */
  facet?: Facet;
  /** The names that a row counts under. */
  counted?: (row: CountedRow) => readonly string[];
  /** Said while there are none. */
  empty?: Words;
}

/** How a condition is chosen beside the list. */
export interface ChosenCondition<Words extends string, Field extends string, Facet extends string> {
  /** The field of `StoryFilter` that holds it. */
  field: Field;
  /** Its key in the library's address. */
  address: string;
  /** The message of its chip, with the value in it; absent where the value says it all. */
  says?: Words;
  group?: ConditionGroup<Words, Facet>;
  /** What stands in the popup's choice while nothing is chosen; absent where the popup offers none. */
  any?: Words;
}

/** A condition. `Words` are keys of messages, `Field` fields of `StoryFilter`, `Facet` names of counts. */
export interface Condition<
  Words extends string = string,
  Field extends string = string,
  Facet extends string = string,
> {
  /**
   * `name`: a name, typed by any of its words, chosen to the letter. `value`: one of `values`. `day`: a day, or the beginning of
   * one when typed. The others are what they are called.
   */
  kind: 'tag' | 'name' | 'value' | 'day' | 'collection' | 'trash';
  /** What is typed before the colon; absent where it can only be chosen. */
  word?: string;
  /** The message beside the word, where it is said what can be typed. */
  hint?: Words;
  /** The message of the chip of what was typed, with the value in it. */
  says?: Words;
  /** Of names: the lines of a story that what was typed is looked for in. */
  lines?: QueryField;
  /** Of names: those that a story counts under. */
  names?: (story: Story) => readonly string[];
  values?: readonly ConditionValue<string, Words>[];
  /** Of values: the message about a word that is none of them. */
  unknown?: Words;
  chosen?: ChosenCondition<Words, Field, Facet>;
}

/** A list of values, each known by its word. */
export const valuesOf = <const Value extends string, const Words extends string>(
  values: readonly ConditionValue<Value, Words>[],
): readonly ConditionValue<Value, Words>[] => values;

/** A table of conditions, whose messages, fields and facets are known by their names. */
export const tableOf = <
  const Words extends string,
  const Field extends string,
  const Facet extends string,
>(
  rows: readonly Condition<Words, Field, Facet>[],
): readonly Condition<Words, Field, Facet>[] => rows;

/** The fact that a story counts under a name, to the letter. The terms of a story that waits are kept a line each. */
export const nameFact = (word: string, name: string): string =>
  `${word} ${name.replace(/\n/g, ' ')}`;
