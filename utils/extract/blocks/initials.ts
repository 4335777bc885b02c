// Drop capitals that stand in an element of their own before the paragraph they begin.
import { startsLower, startsUpper } from '../../text/letter-classes';
import type { TextBlock } from './text-block';
import { piecesText } from './text-run';

const OPENING = /^["“„«‘]/;

/** The blocks with each initial joined to the text it begins. */
export function joinInitials(blocks: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isInitialOf(last, block)) joined.splice(-1, 1, withInitial(last, block));
    else joined.push(block);
  }
  return joined;
}

const isInitial = (text: string): boolean =>
  text.length < 3 &&
  text.replace(OPENING, '').length === 1 &&
  startsUpper(text.replace(OPENING, ''));

/** Small letters, or the first words set in capitals. */
const goesOn = (text: string): boolean =>
  startsLower(text) || (startsUpper(text) && startsUpper(text.slice(1)) && text.charAt(1) !== ' ');

const isInitialOf = (one: TextBlock, next: TextBlock): boolean =>
  isInitial(one.text) &&
  goesOn(next.text) &&
  one.place.depth - next.place.depth < 3 &&
  next.place.depth - one.place.depth < 3;

function withInitial(initial: TextBlock, block: TextBlock): TextBlock {
  const pieces = [{ text: initial.text, marks: {} }, ...block.pieces];
  const first = pieces[1];
  if (first) pieces[1] = { ...first, text: first.text.trimStart() };
  return { ...block, pieces, text: piecesText(pieces) };
}
