// Pictures that stand for a sign within a line: emoji, currencies, capitals, formulas. Their text alternative is the sign.
import { foldSpace } from '../../text/white-space';
import type { ElementBranch } from '../photos/branch';

const SIGN = /(?:^|[\s_-])(?:emoji|emoticon|smiley|wp-smiley|drop-?cap|initial)/i;
const FORMULA = /latex|(?:^|[\s_-])(?:math|tex|formula|equation)|mwe-math/i;
/** Larger than a line is high, in CSS pixels. */
const SMALL = 40;
/** A sign is one letter or one emoji, which may be of several code points; its name in words is no sign. */
const SHORT = /^(?:\p{L}|\p{N}|\p{Sc}|[^\p{L}\p{N}\s]{1,12})$/u;
const LONGEST_FORMULA = 500;

const sizeOf = (element: Element): number =>
  Math.max(
    Number.parseFloat(element.getAttribute('width') ?? '') || 0,
    Number.parseFloat(element.getAttribute('height') ?? '') || 0,
  );

/** The sign that an image within a line shows, or undefined where it is a picture. */
export function signOf({ element, tag, className }: ElementBranch): string | undefined {
  if (tag !== 'img') return undefined;
  const alt = foldSpace(element.getAttribute('alt') ?? '');
  if (alt === '') return undefined;
  if (FORMULA.test(className)) return alt.slice(0, LONGEST_FORMULA);
  if (!SHORT.test(alt)) return undefined;
  return SIGN.test(className) || sizeOf(element) <= SMALL ? alt : undefined;
}
