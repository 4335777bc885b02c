// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { storyText } from '../../utils/story/story-text';
import { readPage } from './read-page';
import { PARAGRAPHS } from './reposted-story';

const between = (box: string): string => {
  const [first = '', second = '', ...rest] = PARAGRAPHS.map((words) => `<p>${words}</p>`);
  return first + second + box + rest.join('');
};
const textWith = (box: string): string => storyText(readPage({ text: between(box) }));
const PLAIN = storyText(readPage({ text: between('') }));

it.each([
  [
    'what a subscription holds, in a box that is named for signing in',
    '<section class="sign-in-panel"><h4>Only for subscribers</h4><p>The best of the coast, every morning on your table.</p><ul><li>Essays by Runa Oskarsen and many others, with letters and evenings in the harbour hall.</li><li>All pages of the Coast Times and of nine other papers with one single account.</li><li>The paper as it is printed, for telephones and tablets.</li><li>The big crossword, with the answers on the next day.</li></ul></section>',
  ],
  [
    'the same in a box of no name',
    '<div><p>Go on with the Coast Times</p><ul><li>Unlimited access to all stories</li><li>The ePaper on the evening before</li><li>Cancel anytime</li></ul></div>',
  ],
  [
    'the title of another story, all of it a link',
    '<p><a href="/2026/beam"><b>HARBOUR COUNCIL KNEW OF THE BEAM A YEAR AGO, LETTERS SHOW</b></a></p>',
  ],
])('no part of the text is %s', (_what, box) => {
  expect(textWith(box)).toBe(PLAIN);
});

it('a box with words of subscribers and journalism in a story about them stays', () => {
  const box =
    '<div class="inset"><p>The paper lost a third of its subscribers in a year, and its owner says that people will support local journalism only where it is printed.</p></div>';
  expect(textWith(box)).toContain('a third of its subscribers');
});
