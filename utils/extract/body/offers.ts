// Boxes that sell what the reader is reading: they list what a subscription holds, whatever they are named.
import { PROMISES } from '../../words/offers';
import type { Place } from '../blocks/place';

/** Boxes with more text than this hold a story. */
export const LONGEST_OFFER = 1500;

/** The words of a small part of the page, in lower case. */
export const textOf = ({ element }: Place): string =>
  (element.textContent ?? '').slice(0, 2 * LONGEST_OFFER).toLowerCase();

/** Whether a small part of the page offers a subscription. */
export const isOffer = (place: Place): boolean =>
  place.blocks > 1 && new Set(textOf(place).match(PROMISES)).size > 1;
