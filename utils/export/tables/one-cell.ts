// Several values in one cell: what parts them stands behind a backslash inside one, so that they can be told apart again.
import type { PersonShown } from '../../story/person';

/** The values, joined by `; `. */
export const inOneCell = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');

/** Who is seen, with where he stands; brackets of the name's own stand behind a backslash. */
export const personsInOneCell = (persons: readonly PersonShown[]): string =>
  persons.map((person) => shown(person).replaceAll(';', '\\;')).join('; ');

const shown = ({ name, position }: PersonShown): string =>
  position ? `${bracketless(name)} (${position})` : bracketless(name);

const bracketless = (name: string): string => name.replace(/[\\()]/g, '\\$&');
