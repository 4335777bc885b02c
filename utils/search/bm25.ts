// Ranking hits by how well they match: BM25 over the words of a story, those of headline and captions counting for more.
import type { SavedStory } from '../story/saved-story';
import { blockText } from '../story/story-text';
import { piecesOf } from './story-terms';
import type { WantedWord } from './words';
import { wordsOf } from './words';

/** How soon another occurrence adds little, and how much long stories are held back: the usual values. A word of the headline
 * counts for more than the same word all through the text. */
const SATURATION = 1.2;
const LENGTH = 0.75;
const HEADLINE_WEIGHT = 12;
const BESIDE_TEXT_WEIGHT = 2;

/** A story's words counted: how often each wanted one stands in it, by weight, and how long it is. */
export interface WordCounts {
  weights: number[];
  length: number;
}

/** Counts the wanted words of a story. */
export function countWords(story: SavedStory, wanted: readonly WantedWord[]): WordCounts {
  const weights = wanted.map(() => 0);
  let length = 0;
  const count = (text: string, weight: number): void => {
    for (const word of wordsOf(text)) {
      length += 1;
      for (const [at, one] of wanted.entries())
        if (word === one.word || (one.prefix && word.startsWith(one.word)))
          weights[at] = (weights[at] ?? 0) + weight;
    }
  };
  for (const block of story.body) count(blockText(block), 1);
  for (const piece of piecesOf(story)) {
    if (piece.of === 'headline') count(piece.text, HEADLINE_WEIGHT);
    else if (piece.of === undefined) count(piece.text, BESIDE_TEXT_WEIGHT);
  }
  for (const tag of story.tags) count(tag, BESIDE_TEXT_WEIGHT);
  return { weights, length };
}

/** How much a word says: the rarer, the more. */
export const rarity = (documents: number, withWord: number): number =>
  Math.log(1 + (documents - withWord + 0.5) / (withWord + 0.5));

/** The score of a story. `average` is the length of the stories it is ranked among. */
export function score(
  { weights, length }: WordCounts,
  rarities: readonly number[],
  average: number,
): number {
  const held = SATURATION * (1 - LENGTH + (LENGTH * length) / Math.max(1, average));
  return weights.reduce(
    (sum, weight, at) =>
      sum + ((rarities[at] ?? 0) * weight * (SATURATION + 1)) / (weight + held || 1),
    0,
  );
}
