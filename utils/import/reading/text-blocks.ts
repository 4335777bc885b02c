// Plain text as paragraphs.
import type { StoryBlock } from '../../story/story-block';

/** The paragraphs of a text, which empty lines part. */
export const textBlocks = (text: string): StoryBlock[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ type: 'paragraph', text: [{ text: part }] }));
