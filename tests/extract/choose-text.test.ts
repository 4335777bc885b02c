// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { surround } from '../../utils/extract/blocks/block-in-page';
import { pageBlocks } from '../../utils/extract/blocks/page-blocks';
import { readTree } from '../../utils/extract/photos/read-tree';
import { chooseText } from '../../utils/extract/readability/choose-text';

const PROSE =
  'The pilot of the tug said that the lock of Ostrava had been shut since noon, and that nobody knew why, or until when.';
const HINTS = { named: [], titles: [], descriptions: [], articleBody: '' };

function chosen(html: string, witnessed: boolean, late: boolean) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const keeps = ({ parentElement }: Text) => parentElement?.className === 'kept';
  const { root } = readTree(body, keeps);
  const blocks = pageBlocks(root, { at: new Map(), claimed: new Set() });
  return chooseText(surround(blocks, { ...HINTS, witnessed }), late);
}
const taken = ({ judged }: ReturnType<typeof chosen>) => judged.map(({ story }) => story > 0.5);

it('without time for the judge the article of Readability is the text', () => {
  const html = `<div><p class="kept">${PROSE}</p><p class="kept">No.</p><p>${PROSE}</p></div>`;
  const answer = chosen(html, true, true);
  expect(answer.decidedBy).toBe('readability');
  expect(taken(answer)).toEqual([true, true, false]);
});

it('without either the prose in the place of the story is a guess', () => {
  const answer = chosen(`<div><p>${PROSE}</p><p>No.</p><p>${PROSE}</p></div>`, false, true);
  expect(answer.decidedBy).toBe('guess');
  expect(taken(answer)).toEqual([true, false, true]);
});

it('where the judge keeps far less than Readability, that decides, and the two are said to differ', () => {
  // Beside an article the judge takes no comments.
  const comment = `<li class="comment"><div class="comment-body"><p class="kept">${PROSE}</p></div></li>`;
  const html = `<main><article><h1>The lock stays shut</h1><p>${PROSE}</p><p>${PROSE}</p></article></main>
    <footer class="footer"><section class="comments"><ol class="comment-list">${comment.repeat(9)}</ol></section></footer>`;
  const answer = chosen(html, true, false);
  expect(answer.decidedBy).toBe('readability');
  expect(taken(answer).slice(-9)).toEqual(Array.from({ length: 9 }, () => true));
  expect(answer.agreement).toBeLessThan(0.3);
});
