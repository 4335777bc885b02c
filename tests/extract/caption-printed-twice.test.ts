// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isCaptionAgain } from '../../utils/extract/body/kept-blocks';
import { extractStory } from '../../utils/extract/extract-story';
import { storyText } from '../../utils/story/story-text';
import { bareLetters } from '../../utils/text/likeness';

const CAPTION = 'Dockers load the ferry of Velden on the quay before dawn on Monday, 2 March 2026.';
const LINE = 'The lock keeper opened the gates before dawn, and nobody had told the barges. ';

function storyOf(body: string) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>Gates open early</title><body><article><h1>Gates open early</h1>${body}</article></body>`,
    'text/html',
  );
  const result = extractStory(page, {
    now: new Date('2026-03-04T10:00:00Z'),
    extractorVersion: '0',
  });
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}
const figure = (words: string) =>
  `<figure><img src="https://paper.example/a/quay.jpg" width="800" height="500"><figcaption>${words}</figcaption></figure>`;
const text = `<p>${LINE.repeat(3)}</p>`;

it('keeps a caption that a gallery prints again, whole or cut, out of the text', () => {
  const again = `<p>${CAPTION}</p><p>Dockers load the ferry of Velden on the quay before dawn more</p>`;
  const story = storyOf(`${figure(CAPTION)}${text}${text}${again}${text}`);
  expect(story.photos[0]?.caption).toBe(CAPTION);
  expect(storyText(story)).not.toContain('Dockers load');
  expect(storyText(story)).toContain('The lock keeper');
});

it('leaves the counter of a gallery out of the caption', () => {
  const story = storyOf(
    `${figure(`<span>${CAPTION}</span> <span>Image 1</span> <span>of 5</span>`)}${text}${text}`,
  );
  expect(story.photos[0]?.caption).toBe(CAPTION);
});

it('knows a copy of a caption by its beginning, with the credit behind it or cut short', () => {
  const again = (words: string) =>
    isCaptionAgain({ letters: bareLetters(words) }, [bareLetters(CAPTION)]);
  expect(again(`${CAPTION} Photo: Runa Oskarsen for The Barge`)).toBe(true);
  expect(again('Dockers load the ferry of Velden on the quay before dawn more')).toBe(true);
  expect(again(`${CAPTION} ${LINE}`)).toBe(false);
  expect(again(LINE)).toBe(false);
});
