// Weighing lists of names against each other: what one source adds, another may deny.
import { bareLetters } from '../../text/likeness';
import { isAgencyMark } from './agencies';

/** Whether a name is more than one word, or in a script that sets no space into names. */
export const isFull = (name: string): boolean => / |^[^a-z]+$/i.test(name);

/** Whether all of `names` stand in `others`, and others beside them. */
export function isPartOf(names: readonly string[], others: readonly string[]): boolean {
  const known = others.map(bareLetters);
  return names.length < others.length && names.every((name) => known.includes(bareLetters(name)));
}

/**
 * A printed line of names without the places in it ("By Anna Lind, Velden"): a single word that no agency is called, where
 * `known`, another source, names everybody else and leaves it out.
 */
export function withoutPlaces(names: readonly string[], known: readonly string[]): string[] {
  if (!isPartOf(known, names) || known.length === 0) return [...names];
  const letters = known.map(bareLetters);
  return names.filter(
    (name) => letters.includes(bareLetters(name)) || name.includes(' ') || isAgencyMark(name),
  );
}

/** Whether names are only those of accounts, as software gives them: one word in Latin letters. A printed name knows better. */
export const areAccounts = (names: readonly string[]): boolean =>
  names.every((name) => /^[a-zà-öø-ž0-9._-]+$/i.test(name) && !isAgencyMark(name)) ||
  names.some((name) => /\badmin\b/i.test(name));
