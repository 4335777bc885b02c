// Lines that say who wrote.
import { cutTo, LONGEST } from '../../page/field-lengths';
import { startsUpper, UPPER } from '../../text/letter-classes';
import { foldSpace } from '../../text/white-space';
import type { TextBlock } from '../blocks/text-block';
import type { Piece } from '../blocks/text-run';
import { isSignedScript } from './signed-scripts';
import { MADE, SIGNING } from './split-byline';

/** The words before the name of who wrote, at the start of a line or behind a day. */
export const BY = '[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f';

/** How a line begins, in lower case, that says who wrote; a name must follow. */
const SIGNED = new RegExp(
  `^\\W*(?:(?:(?:${MADE}|verfasst)\\s)?(?:${SIGNING})|words|scritto da|a cura di|(?:texto?|toimittaja|yazan|oleh)(?=\\s*:))\\s*:?\\s+`,
);

/** Whether a text begins as a line does that says who wrote; a name must follow. */
export function isSignedText(text: string): boolean {
  const lead = SIGNED.exec(text.slice(0, LONGEST.line).toLowerCase())?.[0];
  return lead !== undefined && startsUpper(text.slice(lead.length));
}

/** How a line begins that says so in Chinese, Japanese or Korean, with or without brackets around it. */
export const SIGNED_EAST =
  /^[\s(（【[]*(?:记者|記者|责编|責編|责任编辑|責任編輯|编辑|編輯|作者|撰文|文|글)\s*[:：／/＝=|｜]\s*[\u3040-\ud7a3]{2}|^[\s([【]*[\uac00-\ud7a3]{1,4}(?![부팀])[\uac00-\ud7a3]\s*기자[\s)\]】]*$/;

/** A team that signs as one: "By Harbour Weekly Staff". */
const TEAM = new RegExp(
  `^\\W*(?:${BY})\\s*:?\\s+((?:[${UPPER}]\\S*\\s+){1,4}(?:[Ss]taff|[Tt]eam|[Rr][eé]da[ckz]\\S+|[Nn]ewsroom|[Dd]esk))$`,
);

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

/** Words with which a date begins. */
const DATED =
  /(?<![\s|·•,–-])[\s|·•,–-]+(?:publi(?:shed|é|cado|cato)|posted|updated|veröffentlicht|aktualisiert|stand:|gepubliceerd|mis à jour|actualizado|aggiornato)(?![a-zà-öø-ž]).*$/i;

/** The line as printed, up to the first piece with a digit in it: there a date or a time begins. */
export function printedByline(pieces: readonly Piece[]): string {
  const dated = pieces.findIndex((piece) => /\d/.test(piece.text));
  const own = dated > 0 ? pieces.slice(0, dated) : pieces;
  return cutTo(foldSpace(own.map((piece) => piece.text).join(' ')), 'line')
    .replace(DATED, '')
    .replace(/[\s|·•,–-]+$/, '')
    .replace(/ ,/g, ',');
}
