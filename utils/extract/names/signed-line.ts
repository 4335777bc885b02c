// Lines that say who wrote.
import { cutTo, LONGEST } from '../../page/field-lengths';
import { startsUpper, UPPER } from '../../text/letter-classes';
import { foldSpace } from '../../text/white-space';
import { BY, MADE, SIGNED_EAST, SIGNED_ELSE, SIGNING, TEAM_WORDS } from '../../words/byline-labels';
import { DATE_BEHIND_BYLINE } from '../../words/dates';
import type { TextBlock } from '../blocks/text-block';
import type { Piece } from '../blocks/text-run';
import { isSignedScript } from './signed-scripts';

/** How a line begins, in lower case, that says who wrote; a name must follow. */
const SIGNED = new RegExp(
  `^\\W*(?:(?:(?:${MADE}|verfasst)\\s)?(?:${SIGNING})|${SIGNED_ELSE})\\s*:?\\s+`,
);

/** Whether a text begins as a line does that says who wrote; a name must follow. */
export function isSignedText(text: string): boolean {
  const lead = SIGNED.exec(text.slice(0, LONGEST.line).toLowerCase())?.[0];
  return lead !== undefined && startsUpper(text.slice(lead.length));
}

/** A team that signs as one: "By Harbour Weekly Staff". */
const TEAM = new RegExp(`^\\W*(?:${BY})\\s*:?\\s+((?:[${UPPER}]\\S*\\s+){1,4}(?:${TEAM_WORDS}))$`);

/** The team in a signed line that names no person. */
export const teamIn = (line: string): string | undefined => TEAM.exec(line)?.[1];

/** Whether a line begins as one does that says who wrote; its words may stand in elements of their own. */
export const isSigned = ({ text, pieces }: Pick<TextBlock, 'text' | 'pieces'>): boolean =>
  isSignedText(text) ||
  SIGNED_EAST.test(text.slice(0, LONGEST.line)) ||
  isSignedScript(text.slice(0, LONGEST.line)) ||
  (pieces.length > 1 && isSignedText(piecesSpaced(pieces)));

/** The pieces of a line with a space between them, for words that only their elements part: "ByAnna Lind". */
export const piecesSpaced = (pieces: readonly Piece[]): string =>
  foldSpace(pieces.map((piece) => piece.text).join(' '));

/** The pieces of a line parted by bars: byline and date often touch without white space between their elements. */
export const piecesApart = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => foldSpace(piece.text))
    .filter((text) => text !== '')
    .join(' | ');

/** The line as printed, up to the first piece with a digit in it: there a date or a time begins. */
export function printedByline(pieces: readonly Piece[]): string {
  const dated = pieces.findIndex((piece) => /\d/.test(piece.text));
  const own = dated > 0 ? pieces.slice(0, dated) : pieces;
  return cutTo(foldSpace(own.map((piece) => piece.text).join(' ')), 'line')
    .replace(DATE_BEHIND_BYLINE, '')
    .replace(/[\s|·•,–-]+$/, '')
    .replace(/ ,/g, ',');
}
