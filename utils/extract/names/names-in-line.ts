// The names in a line that a page sets in several elements.
import type { TextBlock } from '../blocks/text-block';
import { isAgencyMark } from './agencies';
import { piecesApart, SIGNED_EAST, teamIn } from './signed-line';
import { splitByline } from './split-byline';

type Line = Pick<TextBlock, 'text' | 'pieces'>;

/** What parts names in a list, at the end of one piece or the start of the next. */
const PARTED = /[,;/|·•&+]\s*$|^\s*[,;/|·•&+]|\b(?:and|und|et|y|e|og|och|ja|en|i|и)\s*$/i;

const isFull = (name: string): boolean => name.includes(' ');

const isTrade = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => !isFull(name) && !isAgencyMark(name));

/** Whether a piece only says of the name before it what that person is: single words, and nothing parts them from it. */
const tellsRole = (piece: string, before: string): boolean =>
  !PARTED.test(before) &&
  !/^\s*[,;/|·•&+]/.test(piece) &&
  splitByline(before).some(isFull) &&
  isTrade(splitByline(piece));

/** The names in a line. Given and family name may stand in elements of their own, and so may a trade behind them. */
function namesInPieces({ text, pieces }: Line): string[] {
  const said = pieces.filter((piece) => piece.text.trim() !== '');
  const own = said.filter(
    (piece, at) => at === 0 || !tellsRole(piece.text, said[at - 1]?.text ?? ''),
  );
  const names = splitByline(piecesApart(own));
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
