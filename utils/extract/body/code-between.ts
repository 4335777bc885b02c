// Code and other preformatted text looks like nothing that a judge of prose was taught: it is the story's where the text on both
// sides of it is.
import type { JudgedBlock } from '../blocks/judge-blocks';

/** Whether a block is set as the page's source sets it. */
export const isPreformatted = ({ block }: JudgedBlock): boolean => block.place.name === 'pre';

/**
 * The judge's words on blocks with those on preformatted text made anew: at least as sure as the less sure of the blocks
 * before and after it.
 */
export function withCodeBetween(
  words: readonly number[],
  judged: readonly JudgedBlock[],
): number[] {
  const told = [...words];
  let before = 0;
  judged.forEach((one, at) => {
    if (!isPreformatted(one)) {
      before = words[at] ?? 0;
      return;
    }
    let next = at;
    while (next < judged.length && isPreformatted(judged[next] ?? one)) next += 1;
    told[at] = Math.max(words[at] ?? 0, Math.min(before, words[next] ?? 0));
  });
  return told;
}
