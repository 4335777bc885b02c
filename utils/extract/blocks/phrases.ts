// How lines begin that newspapers print around a story and not in it.
import { LONGEST_ASKED } from '../../page/field-lengths';
import { UPPER } from '../../text/letter-classes';
import { SIGNED_LINE } from '../../words/byline-labels';
import {
  CALL_WORDS,
  FURNITURE_LINE,
  READ_ALSO_LINE,
  RIGHTS_WORDS,
  WHEN_LINE,
  WITHHELD_LINE,
} from '../../words/phrases';

/** What a line is asked. */
export interface Phrase {
  test(line: string): boolean;
}

// To leave case aside makes such a pattern half as dear again to compile; to lower a line costs nothing beside it.
const inAnyCase = (pattern: RegExp): Phrase => ({
  test: (line) => pattern.test(line.slice(0, LONGEST_ASKED).toLowerCase()),
});

/** Pointers to other stories. */
export const READ_ALSO = inAnyCase(READ_ALSO_LINE);

/** Calls to subscribe, follow, sign up, comment or write in. */
export const CALLS = inAnyCase(CALL_WORDS);

/** Rights, sources and corrections. */
export const RIGHTS = inAnyCase(RIGHTS_WORDS);

/** A line that tells when something was published. */
export const WHEN = inAnyCase(WHEN_LINE);

/** A line that says who wrote. */
export const BY = new RegExp(`^\\W*(?:${SIGNED_LINE})\\s+[${UPPER}]`);

/** Advertising and the page's own buttons. */
export const FURNITURE = inAnyCase(FURNITURE_LINE);

/** What stands in the place of something of another site, until the reader lets it be loaded. */
export const WITHHELD = inAnyCase(WITHHELD_LINE);
