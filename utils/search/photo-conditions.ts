// Data table: what the photo desk can be narrowed by, a row a condition, in the order they are offered. The address bar, chips, the
// pane beside the pictures and the search for photos read it. A condition's key in the address is its field.
import type { Photo } from '../story/photo';
import type { QueryField } from './query';

/** What the desk needs of the story around a photo. */
export interface PhotoStory {
  headline: string;
  publisher?: string;
  datePublished?: string;
  savedAt: string;
}

/** A condition. `Words` are keys of messages, `Field` fields of `PhotoFilter`, `Facet` names of counts. */
interface PhotoCondition<Words extends string, Field extends string, Facet extends string> {
  field: Field;
  /** The message of its chip, with the value in it; absent where the value says it all. */
  says?: Words;
  /** Its group in the pane: its heading, and the names with their counts. */
  group?: { title: Words; facet: Facet };
  /** What a photo counts under. Absent for days, which are the story's. */
  names?: (photo: Photo, story: PhotoStory) => readonly (string | undefined)[];
  /** Where stories with such photos have the words of a name; a photo's name is then compared by its letters alone. */
  lines?: QueryField;
  /** Stories with such photos count under the name itself, by this word of the query language. */
  word?: string;
}

const tableOf = <
  const Words extends string,
  const Field extends string,
  const Facet extends string,
>(
  rows: readonly PhotoCondition<Words, Field, Facet>[],
): readonly PhotoCondition<Words, Field, Facet>[] => rows;

export const PHOTO_CONDITIONS = tableOf([
  {
    field: 'credit',
    group: { title: 'facetCredits', facet: 'credits' },
    names: ({ creditLine }) => [creditLine],
    lines: 'credit',
  },
  {
    field: 'creator',
    group: { title: 'facetCreators', facet: 'creators' },
    names: ({ creator }) => creator.map(({ name }) => name),
    lines: 'credit',
  },
  {
    field: 'agency',
    group: { title: 'agencies', facet: 'agencies' },
    names: ({ source }) => [source],
    word: 'agency',
  },
  {
    field: 'outlet',
    group: { title: 'outlets', facet: 'outlets' },
    names: (_, { publisher }) => [publisher],
    word: 'outlet',
  },
  {
    field: 'person',
    group: { title: 'facetPersons', facet: 'persons' },
    names: ({ personsShown }) => personsShown.map(({ name }) => name),
    lines: 'person',
  },
  { field: 'from', says: 'sinceDay' },
  { field: 'to', says: 'untilDay' },
]);
