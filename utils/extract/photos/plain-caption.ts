// Judges words that nothing calls a caption: they may be one only where they stand right behind a picture of the story,
// read like a caption, and the same setting is not repeated as in a list of other stories.
import { NO_CAPTION } from '../../words/no-captions';
import type { Branch } from './branch';
import type { Part } from './caption-parts';
import { holds, type StoryScope } from './story-scope';

const MOST_WORDS = 70;

/** Whether words are a byline, a date, advertising or the like: never a caption. */
export const isOtherWords = (text: string): boolean => NO_CAPTION.test(text.toLowerCase());

/** Whether words are the name and price of goods. */
export const isPriced = (text: string): boolean =>
  /[$€£]\s?\d|\d\s?[$€£]/.test(text) && text.split(/\s+/).length <= 8;

/** Whether a part that nothing calls a caption may be one, judged by its words. */
export const isPlainCaption = (part: Part): boolean =>
  !part.linked &&
  !part.heading &&
  part.text.length > 3 &&
  part.text.split(/\s+/).length <= MOST_WORDS &&
  !isOtherWords(part.text);

const LISTS = new Set(['li', 'tr', 'blockquote', 'form', 'ul', 'ol', 'dl', 'aside']);

/** Whether a picture stands among the story's paragraphs or over them, in no list and no quotation. */
export function standsInStory(branch: Branch, scope: StoryScope): boolean {
  if (branch.order > scope.lastProse) return false;
  if (scope.headline && branch.order < scope.headline.order && !holds(scope.main, branch))
    return false;
  for (let at: Branch | undefined = branch; at && !holds(at, scope.main); at = at.parent)
    if (LISTS.has(at.tag)) return false;
  return true;
}
