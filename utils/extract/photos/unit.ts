// A picture with its surrounding, and the words in it: what finding the surrounding starts from and ends with.
import { looksLikeCredit } from '../../caption/looks-like-credit';
import type { Branch } from './branch';
import { type Part, saysCaption, saysCredit } from './caption-parts';
import { isOtherZone } from './page-zones';

/** How sure it is that the words belong to the picture: said by the markup, or only by where they stand. */
export type Evidence = 'markup' | 'place';

/** A picture with its surrounding and the words in it. */
export interface Unit {
  top: Branch;
  parts: Part[];
  evidence: Evidence;
}

/** A photo with its caption, buttons and sharing links takes a few dozen elements. */
export const MOST_ELEMENTS = 150;

/** Whether an element's words are left out of a surrounding. */
export const skipInUnit = (branch: Branch): boolean =>
  branch.tag === 'noscript' ||
  branch.tag === 'h1' ||
  (isOtherZone(branch) && !saysCredit(branch.hint) && !saysCaption(branch));

/** Whether a part speaks of the picture by its markup or by its words. */
export const saysSomething = (part: Part): boolean =>
  part.cue !== 'none' || looksLikeCredit(part.text);
