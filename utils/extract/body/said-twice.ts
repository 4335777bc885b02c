// What the page prints twice: copies of the text for other widths of the window, and pull quotes, which repeat a sentence.
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import type { Place } from '../blocks/place';

/** Letters of a paragraph that is no refrain. */
const LONG = 60;
/** Letters of the shortest pull quote. */
const QUOTED = 16;
/** Levels above a block that may set it apart as a quotation. */
const NEAR = 4;
const QUOTE = cueBit('quote');
const SET_APART = new Set(['aside', 'blockquote', 'figure']);

/** The blocks of the story that say again what another one says. */
export function saidTwice(kept: readonly JudgedBlock[]): ReadonlySet<JudgedBlock> {
  // A copy stands in a part of its own; what one part says twice is the story's.
  const said = new Map<string, Place | undefined>();
  const again = new Set<JudgedBlock>();
  for (const one of kept) {
    if (one.letters.length < LONG) continue;
    const { parent } = one.block.place;
    if (!said.has(one.letters)) said.set(one.letters, parent);
    else if (said.get(one.letters) !== parent) again.add(one);
  }
  for (const one of kept)
    if (
      isSetApart(one) &&
      kept.some((other) => other !== one && holdsIt(other, one) && !again.has(other))
    )
      again.add(one);
  return again;
}

const isSetApart = ({ block, letters }: JudgedBlock): boolean => {
  if (letters.length < QUOTED) return false;
  let place = block.place.parent;
  if (SET_APART.has(block.place.name) || (block.place.own & QUOTE) !== 0) return true;
  for (let level = 0; place && level < NEAR; level += 1, place = place.parent)
    if (SET_APART.has(place.name) || (place.own & QUOTE) !== 0) return true;
  return false;
};

/** Whether a paragraph of the text holds the words of a quotation, and more. */
const holdsIt = (other: JudgedBlock, { letters }: JudgedBlock): boolean =>
  other.letters.length > letters.length && !isSetApart(other) && other.letters.includes(letters);
