// The disguises in which the judge of cutlines is taught every page, besides the page as it is.
import { hash } from './disguise-setting';

/** Names of disguises; several at once are parted by plus signs. */
export const TAUGHT: readonly string[] = [
  'hashed-names',
  'hashed-names+no-figure',
  'hashed-cues+caption-out',
  'credit-joined',
  'credit-first',
  'caption-first',
  'lazy-pictures+no-size',
  'linked-words+linked-pictures',
  'no-alt+no-figure+hashed-cues+plain-sections',
  'no-alt+linked-words+hashed-cues',
  'utility-classes+plain-lines',
  'credit-joined+plain-lines',
  'no-names+credit-joined+bold-lines',
  'credit-joined+italics-behind-break',
  'no-alt+italics-behind-break',
  'utility-classes+figure-in-button',
  'figure-in-link+utility-classes',
  'picture-in-button+no-names',
  'no-names+no-figcaption',
  'utility-classes+no-figure+no-alt',
  'shortened+hashed-cues',
  'split-credits+hashed-cues',
  'credit-over',
  'credit-over+utility-classes+no-figcaption',
  'captions-twice+half-hashed',
  'labels-said+hashed-names',
];

/** Some of the disguises for a page: always the same ones, and over many pages each as often as the others. */
export function taughtFor(id: string, count: number): string[] {
  const start = hash(id) % TAUGHT.length;
  const step = 7;
  return Array.from(
    { length: count },
    (_, at) => TAUGHT[(start + at * step) % TAUGHT.length] ?? '',
  );
}
