// Code and other preformatted text looks like nothing that a judge of prose was taught: it is the story's where the text on both
// sides of it is.
import type { JudgedBlock } from '../blocks/judge-blocks';

/** Whether a block is set as the page's source sets it. */
export const isPreformatted = ({ block }: JudgedBlock): boolean => block.place.name === 'pre';

/** For each block the word on it, or on the last block before it that is not preformatted. */
function nearest(words: readonly number[], judged: readonly JudgedBlock[]): number[] {
  let last = 0;
  return judged.map((one, at) => {
    if (!isPreformatted(one)) last = words[at] ?? 0;
    return last;
  });
}

/**
 * The judge's words on blocks with those on preformatted text made anew: at least as sure as the less sure of the blocks
 * before and after it.
 */
export function withCodeBetween(
  words: readonly number[],
  judged: readonly JudgedBlock[],
): number[] {
  const before = nearest(words, judged);
  const after = nearest(words.toReversed(), judged.toReversed()).reverse();
  return words.map((word, at) => Math.max(word, Math.min(before[at] ?? 0, after[at] ?? 0)));
}
