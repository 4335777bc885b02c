// Telling the standfirst from the first paragraph: it stands before the text and is set apart from it.

import { wordShare } from '../../text/likeness';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { namesOnly } from '../names/names-only';
import type { Material } from '../pass';

const SUMMARY = cueBit('summary');
/** How many of the story's first blocks may be a standfirst. */
const FIRST_BLOCKS = 4;
/** Longer than any standfirst we met. */
const LONGEST = 900;

/** Whether a block of the story is its standfirst. */
export function isStandfirst(
  one: JudgedBlock,
  story: readonly JudgedBlock[],
  { hints }: Material,
): boolean {
  const at = story.indexOf(one);
  const { text, place, strong } = one.block;
  if (at >= FIRST_BLOCKS || text.length > LONGEST || text.length < 25) return false;
  if (text.length < 100 && namesOnly(text).length > 0) return false;
  const rest = story.slice(at + 1).filter((other) => other.prose);
  if (rest.length === 0) return false;
  if (story.slice(0, at).some((other) => other.prose && !apart(other, rest))) return false;
  if (!apart(one, rest)) return false;
  const named = [place, place.parent].some(
    (where) => where && (where.own & SUMMARY) !== 0 && where.chars < LONGEST,
  );
  const described = hints.descriptions.some((words) => wordShare(text, words) > 0.9);
  return (
    named || described || /^h[2-4]$/.test(place.name) || (at === 0 && strong > text.length * 0.9)
  );
}

/** Whether a block is set otherwise than the paragraphs of the text. */
const apart = (one: JudgedBlock, rest: readonly JudgedBlock[]): boolean => {
  const like = rest.filter(
    (other) =>
      other.block.place.parent === one.block.place.parent &&
      other.block.place.signature === one.block.place.signature,
  );
  return like.length < 2 || one.block.strong > one.block.text.length * 0.9;
};
