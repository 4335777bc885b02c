// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { surround } from '../../utils/extract/blocks/block-in-page';
import { pageBlocks } from '../../utils/extract/blocks/page-blocks';
import { withLinkedBetween } from '../../utils/extract/body/linked-between';
import { saidTwice } from '../../utils/extract/body/said-twice';
import { readTree } from '../../utils/extract/photos/read-tree';

const HINTS = { named: [], titles: [], descriptions: [], articleBody: '', witnessed: false };
const FIRST = 'The lock of Ostrava had been shut since noon, and nobody on the quay could say why.';
const SECOND =
  'The pilot said that it was the wind, which had been from the north since Sunday night.';

function judged(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = pageBlocks(readTree(body).root, { at: new Map(), claimed: new Set() });
  return surround(blocks, HINTS).blocks.map((one) => Object.assign(one, { story: 0.9 }));
}
const again = (html: string) => [...saidTwice(judged(html))].map(({ block }) => block.text);

it('the second copy of a paragraph is said twice, a short refrain is not', () => {
  expect(again(`<p>${FIRST}</p><p>${SECOND}</p><div><p>${FIRST}</p></div>`)).toEqual([FIRST]);
  expect(again(`<p>No.</p><p>${SECOND}</p><p>No.</p>`)).toEqual([]);
});

it.each([
  [
    '<aside><p>“It was the wind, which had been”</p></aside>',
    ['“It was the wind, which had been”'],
  ],
  [
    '<figure><blockquote><p>it was the wind, which had been</p></blockquote></figure>',
    ['it was the wind, which had been'],
  ],
  [
    '<div class="pull-quote">It was the wind, which had been</div>',
    ['It was the wind, which had been'],
  ],
  ['<p>It was the wind, which had been</p>', []],
  ['<blockquote><p>It was the night of the storm</p></blockquote>', []],
])('a quotation set apart goes where the text has its words: %s', (quote, gone) => {
  expect(again(`<p>${FIRST}</p>${quote}<p>${SECOND}</p>`)).toEqual(gone);
});

function words(between: string, word = 0.1) {
  const blocks = judged(`<div><p>${FIRST}</p>${between}<p>${SECOND}</p></div>`);
  const first = blocks.map((_, at) => (at === 0 || at === blocks.length - 1 ? 0.9 : word));
  return withLinkedBetween(first, blocks, 'https://gazette.example/2026/lock').slice(1, -1);
}

it('a sentence that is all link is the text’s where the text is around it', () => {
  const sentence = `<p><a href="/live">${SECOND.replace('The pilot', 'The mate of the second tug')}</a></p>`;
  expect(words(sentence)).toEqual([0.9]);
  expect(words(sentence.replace('night.', 'night'))).toEqual([0.1]);
  expect(words('<p><a href="/x">Gulls take the pier.</a></p>')).toEqual([0.1]);
});

it('a list of links is the text’s where it leads off the site', () => {
  const list = (host: string) =>
    `<ul><li><a href="${host}/1">The report on the lock</a></li><li><a href="${host}/2">The letter</a>: a page</li></ul>`;
  expect(words(list('https://archive.example.org'))).toEqual([0.9, 0.9]);
  expect(words(list('https://www.gazette.example'))).toEqual([0.1, 0.1]);
  expect(words(list(''))).toEqual([0.1, 0.1]);
});
