// What a person sees is the text: blocks that the page hides go. Where it hides most of its prose, as it does behind a wall or
// until a script shows it, hiding says nothing of the story, and only copies of what is seen go.
import type { TextBlock } from './text-block';

/** So many times the prose that is seen: then hiding is not what tells the story from the rest. */
const MOST = 2;

const proseOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { prose, weight }) => sum + (prose ? weight : 0), 0);

/** The blocks of a page without those that nobody sees. Photos and embeds stay where they are. */
export function seenBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const hidden = blocks.filter(({ place, text }) => place.unseen && text !== '');
  if (hidden.length === 0) return [...blocks];
  const seen = blocks.filter(({ place, text }) => !place.unseen && text !== '');
  const texts = new Set(seen.map(({ text }) => text));
  const further = hidden.filter(({ text }) => !texts.has(text));
  const kept = new Set(proseOf(further) > proseOf(seen) * MOST ? further : []);
  return blocks.filter((block) => block.text === '' || !block.place.unseen || kept.has(block));
}
