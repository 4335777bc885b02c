// Lines that say who wrote.
import { UPPER } from '../../text/letter-classes';
import { foldSpace } from '../../text/white-space';
import type { Piece } from '../blocks/text-run';

/** How a line begins that says who wrote; a name must follow. */
export const SIGNED = new RegExp(
  `^\\W*(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|[Tt]e[kx]st|[Aa]utor(?:in|es)?(?:/Autor)?|[Aa]uteurs?|[Aa]uthors?|[Ww]ords|[Ww]ritten by|[Ss]tory by|[Rr]eported by|[Vv]erfasst von|[Оо]т|[Аа]втор|文)\\s*:?\\s+[${UPPER}]`,
);

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
