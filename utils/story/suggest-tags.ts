// Tags that a story may want: those of the library that its page names, its outlet, and the page's own keywords.
import { fold } from '../text/fold';
import { LONGEST_TAG } from './longest-tag';
import type { Story } from './story';

/** As much of a story as suggests anything. */
type Suggesting = Pick<
  Story,
  'headline' | 'alternativeHeadline' | 'articleSection' | 'keywords' | 'publisher'
>;

const MOST = 6;
/** A page's own keywords are many and serve machines: a few of them, and none that is a sentence. */
const KEYWORDS = 2;
const SHORT = 24;

const same = (tag: string): string => fold(tag).replace(/\s+/g, ' ').trim();

/** Whether a tag's own words, or those after its last slash, stand in a text. */
function standsIn(text: string, tag: string): boolean {
  const words = same(tag.slice(tag.lastIndexOf('/') + 1));
  const at = words.length > 2 ? text.indexOf(words) : -1;
  const isLetter = (letter: string | undefined) =>
    letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
}

/** At most six, the likeliest first, without those `given`. `inUse`: the library's tags, most frequent first. */
export function suggestTags(
  story: Suggesting,
  inUse: readonly string[],
  given: readonly string[],
): string[] {
  const named = [...(story.articleSection ? [story.articleSection] : []), ...story.keywords];
  const text = same([story.headline, story.alternativeHeadline ?? '', ...named].join(' · '));
  const short = story.keywords.filter((word) => word.length <= SHORT && !word.includes(','));
  const wanted = [
    ...inUse.filter((tag) => standsIn(text, tag)),
    ...short.slice(0, KEYWORDS),
    ...(story.publisher ? [story.publisher] : []),
    ...inUse.slice(0, 2),
  ];
  const met = new Set(given.map(same));
  const fresh = wanted.filter((tag) => {
    const key = same(tag);
    if (key === '' || tag.length > LONGEST_TAG || met.has(key)) return false;
    met.add(key);
    return true;
  });
  return fresh.slice(0, MOST);
}
