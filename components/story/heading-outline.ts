// How deep each heading of a story stands under its headline. Pages skip levels and start at any; those who move
// through a page by its headings need them without gaps.
import type { StoryBlock } from '../../utils/story/story-block';

const TAGS = ['h3', 'h4', 'h5', 'h6'] as const;

/** The tag of a story's own heading; the headline above it is the `h2`. */
export type HeadingTag = (typeof TAGS)[number];

/** The tag for each heading block, by its place in the body. */
export function headingOutline(body: readonly StoryBlock[]): ReadonlyMap<number, HeadingTag> {
  const open: number[] = [];
  const tags = new Map<number, HeadingTag>();
  for (const [at, block] of body.entries()) {
    if (block.type !== 'heading') continue;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    tags.set(at, TAGS[open.length - 1] ?? 'h6');
  }
  return tags;
}
