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
