// Where the lines of a story stand in its text, and a place in it as other programs count: in characters as people see them in
// Unicode (code points), not in the halves of some of them.
import { storyLines } from '../../highlight/story-lines';
import type { SavedStory } from '../../story/saved-story';
import { blockText } from '../../story/story-text';

/** What parts two blocks of the text. */
const BETWEEN = 2;

function* linesIn(story: SavedStory, block: number, at: number): Generator<[string, number]> {
  const one = story.body[block];
  if (one === undefined) return;
  const text = blockText(one);
  // The caption of a table is no line, and may hold the words of its first cell.
  let from = one.type === 'table' ? (one.caption ?? '').length : 0;
  const name = String(block);
  for (const { line, text: words } of storyLines({ body: story.body, photos: [] })) {
    if (line !== name && !line.startsWith(`${name}.`)) continue;
    const found = text.indexOf(words, from);
    if (found < 0) continue;
    yield [line, at + found];
    from = found + words.length;
  }
}

/** By the name of a line: its first character in the text of the story, in UTF-16 units. Captions have no place there. */
export function linePlaces(story: SavedStory): Map<string, number> {
  const places = new Map<string, number>();
  const deck = story.alternativeHeadline ?? '';
  let at = deck === '' ? 0 : deck.length + BETWEEN;
  for (const [number, block] of story.body.entries()) {
    const { length } = blockText(block);
    if (length === 0) continue;
    for (const [line, place] of linesIn(story, number, at)) places.set(line, place);
    at += length + BETWEEN;
  }
  return places;
}

/** How many code points come before a place. */
export function codePoints(text: string, before: number): number {
  let count = 0;
  for (const _ of text.slice(0, before)) count += 1;
  return count;
}
