// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { surround } from '../../utils/extract/blocks/block-in-page';
import { readBlocks } from '../../utils/extract/blocks/read-blocks';
import { standTogether } from '../../utils/extract/blocks/stand-together';
import { readTree } from '../../utils/extract/photos/read-tree';
import { page } from './reposted-story';

const NO_PHOTOS = { at: new Map(), claimed: new Set<Element>() };
const NO_HINTS = { named: [], titles: [], descriptions: [], articleBody: '', witnessed: false };

/** What is said of the blocks of a page in the end, when they were judged as `first` says. */
function settled(html: string, first: readonly number[]): number[] {
  const { blocks } = surround(readBlocks(readTree(page(html).body).root, NO_PHOTOS), NO_HINTS);
  const judged = blocks.map((one, at) => Object.assign(one, { story: first[at] ?? 0 }));
  standTogether(judged);
  return judged.map((one) => one.story);
}

const LONG =
  '<p>The council met on the pier until midnight, and nobody asked the harbour master.</p>';

it('a paragraph that the judge doubts stands with the others of its kind', () => {
  const [, short = 0] = settled(
    `<div>${LONG}<p>No.</p>${LONG}${LONG}</div>`,
    [0.98, 0.3, 0.98, 0.97],
  );
  expect(short).toBeGreaterThan(0.9);
});

it('an item that the judge likes falls with the others of its list', () => {
  const items = '<li><b>Gulls of Velden</b> and other birds</li>'.repeat(4);
  const liked = settled(`<ul>${items}</ul>`, [0.1, 0.6, 0.1, 0.1]);
  expect(Math.max(...liked)).toBeLessThan(0.5);
});

it('a line of links among paragraphs is judged for itself', () => {
  const [, line = 1] = settled(
    `<div>${LONG}<p>More: <a href="/gulls">Gulls of Velden take the pier</a></p>${LONG}${LONG}</div>`,
    [0.98, 0.3, 0.98, 0.97],
  );
  expect(line).toBeLessThan(0.5);
});

it('a line that asks for something, a heading over other stories and a list of links are judged for themselves', () => {
  const call = '<p>Sign up for our newsletter to get the harbour every morning.</p>';
  const links =
    '<p><a href="/gulls">Gulls of Velden take the pier, and nobody asks the council</a></p>';
  const said = [0.98, 0.97, 0.98, 0.4, ...Array.from({ length: 12 }, () => 0.1)];
  const lines = settled(`<div>${LONG.repeat(3)}${call}${links.repeat(12)}</div>`, said).slice(3);
  expect(Math.max(...lines)).toBeLessThan(0.5);
  const heads = settled(
    '<div><h2>The first day</h2><h2>The second day</h2><h2>The third day</h2><h2>Related stories</h2></div>',
    [0.9, 0.9, 0.9, 0.3],
  );
  expect(heads.map((head) => head > 0.5)).toEqual([true, true, true, false]);
});

it('what stands in another place of the page counts a little', () => {
  const box = (text: string) => `<section><div class="box">${text}</div></section>`;
  const [, , doubted = 0] = settled(
    box(LONG) + box(LONG) + box('<p>Nobody answered.</p>') + box(LONG),
    [0.98, 0.98, 0.45, 0.98],
  );
  expect(doubted).toBeGreaterThan(0.6);
  expect(doubted).toBeLessThan(0.9);
});
