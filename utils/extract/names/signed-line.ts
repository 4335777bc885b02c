// Lines that say who wrote.
import { UPPER } from '../../text/letter-classes';
import { foldSpace } from '../../text/white-space';
import type { TextBlock } from '../blocks/text-block';
import type { Piece } from '../blocks/text-run';

/** How a line begins that says who wrote; a name must follow. */
export const SIGNED = new RegExp(
  `^\\W*(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|[Tt]ekst|[Tt]exto?(?=\\s*:)|[Aa]utor(?:in|es)?(?:/Autor)?|[Aa]uteurs?|[Aa]uthors?|[Ww]ords|[Ww]ritten by|[Ss]tory by|[Rr]eported by|(?:[Vv]erfasst|[Gg]eschrieben) von|[Gg]eschreven door|[Ss]kr(?:evet|iven) a[vf]|[Éé]crit par|[Ee]scrito por|[Ss]critto da|[Aa] cura di|[Ff]orfatter|[Ff]örfattare|[Kk]irjoittaja|[Tt]oimittaja(?=\\s*:)|[Ss]zerző|[Yy]azar|[Yy]azan(?=\\s*:)|[Pp]enulis|[Oo]leh(?=\\s*:)|[Γγ]ράφει|[Оо]т|[Аа]втор|文)\\s*:?\\s+[${UPPER}]`,
);

/** How a line begins that says so in Chinese, Japanese or Korean, with or without brackets around it. */
export const SIGNED_EAST =
  /^[\s(（【[]*(?:记者|記者|责编|責編|责任编辑|責任編輯|编辑|編輯|作者|撰文|文|글)\s*[:：／/＝=|｜]\s*[\u3040-\ud7a3]{2}|^[\s([【]*[\uac00-\ud7a3]{1,4}(?![부팀])[\uac00-\ud7a3]\s*기자[\s)\]】]*$/;

/** A team that signs as one: "By Harbour Weekly Staff". */
const TEAM = new RegExp(
  `^\\W*(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\\s*:?\\s+((?:[${UPPER}]\\S*\\s+){1,4}(?:[Ss]taff|[Tt]eam|[Rr]edaktion(?:en)?|[Rr]édaction|[Rr]edacción|[Rr]edazione|[Rr]edactie|[Nn]ewsroom|[Dd]esk))$`,
);

/** The team in a signed line that names no person. */
export const teamIn = (line: string): string | undefined => TEAM.exec(line)?.[1];

/** Whether a line begins as one does that says who wrote; its words may stand in elements of their own. */
export const isSigned = ({ text, pieces }: Pick<TextBlock, 'text' | 'pieces'>): boolean =>
  SIGNED.test(text) ||
  SIGNED_EAST.test(text) ||
  (pieces.length > 1 && SIGNED.test(piecesSpaced(pieces)));

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
  /[\s|·•,–-]+(?:publi(?:shed|é|cado|cato)|posted|updated|veröffentlicht|aktualisiert|stand:|gepubliceerd|mis à jour|actualizado|aggiornato)(?![a-zà-öø-ž]).*$/i;

/** The line as printed, up to the first piece with a digit in it: there a date or a time begins. */
export function printedByline(pieces: readonly Piece[]): string {
  const dated = pieces.findIndex((piece) => /\d/.test(piece.text));
  const own = dated > 0 ? pieces.slice(0, dated) : pieces;
  return foldSpace(own.map((piece) => piece.text).join(' '))
    .replace(DATED, '')
    .replace(/[\s|·•,–-]+$/, '')
    .replace(/ ,/g, ',');
}
