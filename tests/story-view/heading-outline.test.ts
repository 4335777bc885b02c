import { expect, it } from 'vitest';
import { headingOutline } from '../../components/story/heading-outline';

const tagsOf = (...levels: number[]) => [
  ...headingOutline(
    levels.map((level) => ({ type: 'heading', level, text: [{ text: 'Heading' }] })),
  ).values(),
];

it.each([
  ['starts under the headline, whatever level the page starts at', [4, 4], ['h3', 'h3']],
  ['closes the gap a page leaves', [2, 4, 2], ['h3', 'h4', 'h3']],
  ['keeps the depth of headings in order', [2, 3, 4, 5, 6], ['h3', 'h4', 'h5', 'h6', 'h6']],
  ['rises when the page does', [3, 2, 3], ['h3', 'h3', 'h4']],
])('the outline of a story %s', (_what, levels, tags) => {
  expect(tagsOf(...levels)).toEqual(tags);
});

it('names headings by their place among all blocks', () => {
  const outline = headingOutline([
    { type: 'paragraph', text: [] },
    { type: 'heading', level: 3, text: [] },
  ]);
  expect([...outline]).toEqual([[1, 'h3']]);
});
