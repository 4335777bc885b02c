// Judges words that nothing calls a caption: they may be one only where they stand right behind a picture of the story,
// read like a caption, and the same setting is not repeated as in a list of other stories.
import type { Branch } from './branch';
import type { Part } from './caption-parts';
import { holds, type StoryScope } from './story-scope';

const MOST_WORDS = 70;
/** In lower case: to leave case aside makes a long pattern half as dear again. */
const OTHER_WORDS =
  /^(?:by|von|par|por|di|av|af|text|story|updated?|published|posted|last (?:updated|modified)|stand|aktualisiert|veröffentlicht|publié|publicado|actualizado|written by|read(?:ing)? time|share|teilen|lesedauer|watch|video|listen|follow|sign up|log ?in|log ?out|subscribe|save \$|donat|this story |buy|shop|jetzt|download|read more|via|advert\w*|anzeige|werbung|now playing|more|reklama|publicidad|pubblicità)\b|^(?:\S+ ){0,4}\d{1,2}[:.]\d{2}(?: uhr| [ap]\.?m\.?)?$|^\d{1,2}[./ ]\w+[./ ]\d{2,4}|^\w+\.? \d{1,2},? \d{4}|^(?:\S+ ){0,3}\d{1,2}\.? [^\s\d]{3,9}\.? \d{4}$|ago$|^\d+ (?:min|comments?|kommentare?|shares?)|newsletter|e-?mail|cookies?\b|subscri|abonn|[$€£]\d|^00?:\d\d |^https?:\/\/\S+$/;

/** Whether words are a byline, a date, advertising or the like: never a caption. */
export const isOtherWords = (text: string): boolean => OTHER_WORDS.test(text.toLowerCase());

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
