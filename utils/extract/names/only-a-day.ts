// Telling a line that holds a day and nothing else.
import { LETTER } from '../../text/letter-classes';
import { isWordOfDay } from './no-name-words';

/** "3 março 2026", "3 de março de 2026": behind the day the month may be in any language. */
const DAY = new RegExp(
  `\\d{1,2}\\S{0,2}\\s+(?:d[eo]\\s+)?[${LETTER}]{3,12}\\.?,?\\s+(?:de\\s+)?\\d{4}`,
);
const YEAR_OR_CLOCK = /(?:19|20)\d\d|\d[:.h]\d\d/;
const WORDS = new RegExp(`[${LETTER}]{3,}`, 'g');

/** Whether a text tells a day or a time of it, and has no other words than those around a day. */
export const isOnlyADay = (text: string): boolean =>
  text.length < 60 &&
  YEAR_OR_CLOCK.test(text) &&
  (text.replace(DAY, ' ').toLowerCase().match(WORDS) ?? []).every(isWordOfDay);
