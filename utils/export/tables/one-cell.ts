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

const VALUE = /(?:[^\\;]|\\[\s\S]|;(?! ))+/g;

/** The values that `inOneCell` joined. */
export const fromOneCell = (cell: string): string[] =>
  [...cell.matchAll(VALUE)].map(([value]) => value.replace(/^ /, '').replace(/\\([\s\S])/g, '$1'));

/** The people that `personsInOneCell` joined; what stands in brackets is where they stand. */
export const personsFromCell = (cell: string): { name: string; position?: string }[] =>
  [...cell.matchAll(VALUE)].map(([value]) => {
    const [, name = '', position] =
      /^ ?((?:[^\\()]|\\[\s\S])*?)(?: \(([^()]*)\))?$/.exec(value) ?? [];
    return { name: name.replace(/\\([\s\S])/g, '$1'), ...(position !== undefined && { position }) };
  });
