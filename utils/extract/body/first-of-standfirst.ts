// Where a standfirst of several blocks ends. What is set like it further down is the text's own: its first section's
// heading, or paragraphs that the page sets in larger type.
import type { JudgedBlock } from '../blocks/judge-blocks';

/** Characters that a standfirst of several blocks may have together. */
const MOST = 700;

const isHeading = ({ block }: JudgedBlock): boolean => /^h[2-6]$/.test(block.place.name);

/** The blocks of a standfirst up to its end; the first one always. */
export function firstOfStandfirst(blocks: readonly JudgedBlock[]): JudgedBlock[] {
  let length = 0;
  const end = blocks.findIndex((one, at) => {
    length += one.block.text.length;
    const before = blocks[at - 1];
    return before !== undefined && (length > MOST || (isHeading(one) && !isHeading(before)));
  });
  return blocks.slice(0, end < 0 ? blocks.length : end);
}
