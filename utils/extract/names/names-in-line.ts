// The names in a line that a page sets in several elements.
import { SIGNED_EAST } from '../../words/byline-labels';
import { JOINED } from '../../words/name-particles';
import type { TextBlock } from '../blocks/text-block';
import { type Piece, piecesText } from '../blocks/text-run';
import { isAgencyMark } from './agencies';
import { piecesApart, teamIn } from './signed-line';
import { splitByline } from './split-byline';
import { isFull } from './weigh-names';

type Line = Pick<TextBlock, 'text'> & { pieces: readonly Piece[] };

const ENDS_OPEN = new RegExp(`(?:[,;/|·•&+]|(?:^|\\s)${JOINED})\\s*$`, 'i');
const BEGINS_OPEN = new RegExp(`^\\s*(?:[,;/|·•&+]|${JOINED}(?:\\s|$))`, 'i');
/** What parts names in a list, at the end of one piece or the start of the next. */
const isParted = (before: string, piece: string): boolean =>
  ENDS_OPEN.test(before) || BEGINS_OPEN.test(piece);

const said = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece) => piece.text.trim() !== '');

const isTrade = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => !isFull(name) && !isAgencyMark(name));

/** Whether two pieces are set in one way: both in links or type of their own, or neither. */
const isLike = ({ marks: a }: Piece, { marks: b }: Piece): boolean =>
  !a.href === !b.href && a.emphasis === b.emphasis && a.strong === b.strong;

/** Whether a piece is but a single word behind somebody's name, and nothing parts it from that. */
const isWordBehind = (piece: string, before: string): boolean =>
  !isParted(before, piece) &&
  !BEGINS_OPEN.test(before) &&
  splitByline(before).some(isFull) &&
  isTrade(splitByline(piece));

/** Whether a piece only says of the name before it what that person is: it is set in another way. */
const tellsTrade = (piece: Piece, before: Piece | undefined): boolean =>
  before !== undefined && !isLike(piece, before) && isWordBehind(piece.text, before.text);

/** Whether names end before a break: none is joined to them behind it, nor is it set as they are. */
function endsAt(before: readonly Piece[], [next]: readonly Piece[]): boolean {
  const last = before.findLast((piece) => splitByline(piece.text).some(isFull));
  if (!last || !next || isLike(last, next)) return false;
  return !isParted(before.at(-1)?.text ?? '', next.text);
}

/** The pieces up to the break where names end: the next line tells an outlet, a role or links. */
function ownLine(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(
    ({ hard }, index) => hard && endsAt(said(pieces.slice(0, index)), said(pieces.slice(index))),
  );
  return at < 0 ? pieces : pieces.slice(0, at);
}

/**
 * The names in a line. Given and family name may stand in elements of their own, and so may a trade behind them. Beside somebody
 * with a full name, a single word behind a bar is a place, a section or a button.
 */
function namesInPieces({ text, pieces }: Line): string[] {
  const own = said(pieces);
  const names = splitByline(piecesApart(own.filter((one, at) => !tellsTrade(one, own[at - 1]))));
  if (names.some(isFull))
    return names.filter(
      (name) =>
        isFull(name) || isAgencyMark(name) || !/[|•·]\s*$/.test(text.slice(0, text.indexOf(name))),
    );
  const whole = names.length > 1 ? splitByline(text) : [];
  return whole.length > 0 && whole.every(isFull) ? whole : names;
}

const BRACKETS = /^[\s(（【[]+|[\s)）】\]]+$/g;

/** The names in a line that is signed or stands in a part named for its author; a team only where it names no person. */
export function namesInLine(line: Line): string[] {
  if (SIGNED_EAST.test(line.text)) return splitByline(line.text.replace(BRACKETS, ''));
  const pieces = ownLine(line.pieces);
  const names = namesInPieces({ pieces, text: piecesText(pieces) });
  const team = names.length > 0 ? undefined : teamIn(line.text);
  return team ? [team] : names;
}
