// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPage } from './read-page';

const TITLE = 'Talks on the pier end without a deal';
const head = `<title>${TITLE} | Coast Times</title><meta property="og:site_name" content="Coast Times">`;

it.each([
  [`<h1><span>Harbour</span><span>${TITLE}</span><span>Premium</span></h1>`, 'Harbour'],
  [`<h1><small>Harbour</small> ${TITLE}</h1>`, 'Harbour'],
  [`<h1>${TITLE} <em>Plus</em></h1>`, undefined],
  [`<h1>${TITLE}</h1>`, undefined],
])('the headline is what the page is called, without what is set around it: %s', (over, kicker) => {
  const story = readPage({ head, over });
  expect([story.headline, story.kicker]).toEqual([TITLE, kicker]);
  expect(story.body.some((block) => block.type === 'heading')).toBe(false);
});

it.each([
  ['<h1><span class="subline">Harbour</span> Ferries stay in port for a week</h1>', ''],
  [
    '<h1><span>Harbour</span> Ferries stay in port for a week</h1>',
    'Harbour - Ferries stay in port for a week',
  ],
])('the headline is the bare words behind the element that is its kicker: %s', (over, title) => {
  const story = readPage({ head: `<meta property="og:title" content="${title}">`, over });
  expect([story.headline, story.kicker]).toEqual(['Ferries stay in port for a week', 'Harbour']);
});

it('an emphasised word at the start of a headline is no kicker', () => {
  const story = readPage({ over: '<h1><em>Harbour</em> ferries stay in port for a week</h1>' });
  expect(story.headline).toBe('Harbour ferries stay in port for a week');
});
