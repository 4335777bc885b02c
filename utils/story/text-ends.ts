// How a story begins and ends, and how long it is: enough to see that the whole text was read, and nothing but it.
import type { Story } from './story';
import { blockText, storyText } from './story-text';

/** The first sentence and the last, where there are two, and the number of words. */
export interface TextEnds {
  first: string;
  last: string;
  words: number;
}

/** Words a minute, as most people read news. */
const PACE = 230;

/** Minutes to read so many words; at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / PACE));

function parts(text: string, granularity: 'sentence' | 'word', language: string | undefined) {
  try {
    return new Intl.Segmenter(language, { granularity }).segment(text);
  } catch {
    // A page may call its language anything.
    return new Intl.Segmenter(undefined, { granularity }).segment(text);
  }
}

/** Reads the ends off a story's paragraphs; both are empty where it has none. */
export function textEnds(
  story: Pick<Story, 'alternativeHeadline' | 'body' | 'inLanguage'>,
): TextEnds {
  const paragraphs = story.body.filter(({ type }) => type === 'paragraph').map(blockText);
  const sentences = [paragraphs.at(0) ?? '', paragraphs.at(-1) ?? ''].map((text) =>
    [...parts(text, 'sentence', story.inLanguage)].map(({ segment }) => segment.trim()),
  );
  const first = sentences[0]?.find(Boolean) ?? '';
  const last = sentences[1]?.findLast(Boolean) ?? '';
  const alone = paragraphs.length === 1 && sentences[0]?.filter(Boolean).length === 1;
  let words = 0;
  for (const { isWordLike } of parts(storyText(story), 'word', story.inLanguage))
    if (isWordLike) words += 1;
  return { first, last: alone ? '' : last, words };
}
