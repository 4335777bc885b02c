// The names in a line that a page sets in several elements.
import type { TextBlock } from '../blocks/text-block';
import type { Piece } from '../blocks/text-run';
import { isAgencyMark } from './agencies';
import { piecesApart, SIGNED_EAST, teamIn } from './signed-line';
import { splitByline } from './split-byline';

type Line = Pick<TextBlock, 'text' | 'pieces'>;

/** What parts names in a list, at the end of one piece or the start of the next. */
const PARTED = /[,;/|·•&+]\s*$|^\s*[,;/|·•&+]|\b(?:and|und|et|y|e|og|och|ja|en|i|и)\s*$/i;

const isFull = (name: string): boolean => name.includes(' ');

const isTrade = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => !isFull(name) && !isAgencyMark(name));

/** Whether two pieces are set in one way: both in links or type of their own, or neither. */
const isLike = ({ marks: a }: Piece, { marks: b }: Piece): boolean =>
  !a.href === !b.href && a.emphasis === b.emphasis && a.strong === b.strong;

/** Whether a piece is but a single word behind somebody's name, and nothing parts it from that. */
const isWordBehind = (piece: string, before: string): boolean =>
  !PARTED.test(before) &&
  !/^\s*[,;/|·•&+]/.test(piece) &&
  splitByline(before).some(isFull) &&
  isTrade(splitByline(piece));

/** Whether a piece only says of the name before it what that person is: it is set in another way. */
const tellsTrade = (piece: Piece, before: Piece | undefined): boolean =>
  before !== undefined && !isLike(piece, before) && isWordBehind(piece.text, before.text);

/** The names in a line. Given and family name may stand in elements of their own, and so may a trade behind them. */
function namesInPieces({ text, pieces }: Line): string[] {
  const said = pieces.filter((piece) => piece.text.trim() !== '');
  const names = splitByline(piecesApart(said.filter((one, at) => !tellsTrade(one, said[at - 1]))));
  if (names.length < 2 || names.some(isFull)) return names;
  const whole = splitByline(text);
  return whole.length > 0 && whole.every(isFull) ? whole : names;
}

const BRACKETS = /^[\s(（【[]+|[\s)）】\]]+$/g;

/** The names in a line that is signed or stands in a part named for its author; a team only where it names no person. */
export function namesInLine(line: Line): string[] {
  if (SIGNED_EAST.test(line.text)) return splitByline(line.text.replace(BRACKETS, ''));
  const names = namesInPieces(line);
  const team = names.length > 0 ? undefined : teamIn(line.text);
  return team ? [team] : names;
}
