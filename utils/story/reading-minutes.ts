// How long a story takes to read.
import type { Story } from './story';
import { storyText } from './story-text';

const WORDS = 230;
/** Letters of scripts that put no spaces between words: Thai to Lao, Myanmar, Khmer, and those of China and Japan. */
const LETTERS = 500;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/g;

/** Whole minutes, at least one; 0 where there is nothing to read. */
export function readingMinutes(story: Pick<Story, 'alternativeHeadline' | 'body'>): number {
  const text = storyText(story);
  const letters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const minutes = words / WORDS + letters / LETTERS;
  return minutes === 0 ? 0 : Math.max(1, Math.round(minutes));
}
