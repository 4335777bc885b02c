// Boxes that sell what the reader is reading: they list what a subscription holds, whatever they are named.
import type { Place } from '../blocks/place';

/** Boxes with more text than this hold a story. */
export const LONGEST_OFFER = 1500;

/** What subscriptions promise. A box that says two such things offers one. */
const PROMISES =
  /\bunlimited (?:\w+ )?access|\be-?paper\b|support (?:\w+ )?journalism|(?:reserved|exclusive|only) (?:for|to) (?:\w+ )?(?:subscribers|members)|already (?:a )?(?:subscribe|member)|cancel any ?time|free trial|\bdaily (?:puzzles|crossword)|subscriber benefits|jederzeit kündbar|unbegrenzt\w* zugang|digital-?abo\b|jetzt abonnieren|accès illimité|sans engagement|réservé aux abonnés|acceso ilimitado|cancel\w+ cuando quieras|accesso illimitato|onbeperkt(?:e)? (?:lezen|toegang)|opzegbaar|obegränsad (?:läsning|tillgång)|безлимитный доступ/g;

/** The words of a small part of the page, in lower case. */
export const textOf = ({ element }: Place): string =>
  (element.textContent ?? '').slice(0, 2 * LONGEST_OFFER).toLowerCase();

/** Whether a small part of the page offers a subscription. */
export const isOffer = (place: Place): boolean =>
  place.blocks > 1 && new Set(textOf(place).match(PROMISES)).size > 1;
