import { expect, it } from 'vitest';
import { readingMinutes } from '../../utils/story/reading-minutes';
import { paragraph } from '../archive/a-story';

const minutes = (text: string): number => readingMinutes({ body: [paragraph(text)] });

it('a story takes as long as its words, at least a minute, and none where there are no words', () => {
  expect(minutes('eel '.repeat(920))).toBe(4);
  expect(minutes('Eels are back.')).toBe(1);
  expect(readingMinutes({ body: [] })).toBe(0);
});

it('scripts without spaces are read by their letters', () => {
  expect(minutes('海'.repeat(1500))).toBe(3);
});
