import { describe, expect, it } from 'vitest';
import type { StoryBlock } from '../../utils/story/story-block';
import { readingMinutes, textEnds } from '../../utils/story/text-ends';

const paragraph = (text: string): StoryBlock => ({ type: 'paragraph', text: [{ text }] });

describe('how a story begins and ends', () => {
  it('is its first sentence and its last, and all its words', () => {
    const body = [
      paragraph('The weir was opened at dawn. Nobody had been told.'),
      { type: 'photo', photo: 'p1' } as const,
      paragraph('The mill stands. “It will hold,” said the miller.'),
      { type: 'photo', photo: 'p2' } as const,
    ];
    expect(textEnds({ body, inLanguage: 'en' })).toEqual({
      first: 'The weir was opened at dawn.',
      last: '“It will hold,” said the miller.',
      words: 19,
    });
  });

  it('of one sentence is that sentence once', () => {
    expect(textEnds({ body: [paragraph('The weir holds.')] })).toMatchObject({
      first: 'The weir holds.',
      last: '',
    });
  });

  it('counts words where nothing parts them, and in a language nobody knows', () => {
    const japanese = textEnds({
      body: [paragraph('港は朝に開いた。船が出た。')],
      inLanguage: 'ja',
    });
    expect(japanese.first).toBe('港は朝に開いた。');
    expect(japanese.words).toBeGreaterThan(3);
    expect(textEnds({ body: [paragraph('One two.')], inLanguage: 'not a tag!' }).words).toBe(2);
  });

  it('of no text is nothing', () => {
    expect(textEnds({ body: [] })).toEqual({ first: '', last: '', words: 0 });
  });

  it('takes a minute at least', () => {
    expect([readingMinutes(3), readingMinutes(920)]).toEqual([1, 4]);
  });
});
