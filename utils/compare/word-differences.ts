// What was added to a text and what was taken out of it, word by word.
import { diffArrays } from 'diff';

/** A stretch of text that stands in both, only in the newer or only in the older. Joined without the removed ones they are the newer text. */
export interface Difference {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/** Past so many changed words two texts have nothing to do with each other, and comparing them takes long. */
const FAR = 4000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const wordsAndGaps = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The differences of two texts in their order. */
export function wordDifferences(before: string, after: string): Difference[] {
  if (before === after) return before === '' ? [] : [{ text: before, is: 'same' }];
  const changes = diffArrays(wordsAndGaps(before), wordsAndGaps(after), { maxEditLength: FAR });
  const told = changes ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ];
  return told
    .map(
      ({ value, added, removed }): Difference => ({
        text: value.join(''),
        is: added ? 'added' : removed ? 'removed' : 'same',
      }),
    )
    .filter(({ text }) => text !== '');
}

/** Whether anything differs. */
export const differs = (differences: readonly Difference[]): boolean =>
  differences.some(({ is }) => is !== 'same');
