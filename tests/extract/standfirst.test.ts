// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';
import type { Story } from '../../utils/story/story';
import { PARAGRAPHS } from './reposted-story';

const STANDFIRST =
  'Two days of talks have brought the harbour town no nearer to a decision on its oldest pier.';
const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');

function read(over: string, head = ''): Story {
  const html = `<html lang="en"><head>${head}</head><body><main><article><h1>Talks on the pier end</h1>${over}<div class="text">${text}</div></article></main></body></html>`;
  const result = extractStory(new DOMParser().parseFromString(html, 'text/html'), {
    now: new Date('2026-11-01T08:00:00Z'),
    extractorVersion: '0',
  });
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}

const furniture =
  '<div class="author"><a href="/anna">Anna Lind</a></div><div class="share"><a href="/s">Share</a></div><div class="date">30 October 2026</div>';

it.each([
  [
    'in a part named for it, with byline and buttons behind it',
    `<div class="excerpt"><div>${STANDFIRST}</div></div>${furniture}`,
    '',
  ],
  [
    'as a heading of the second level',
    `<h2 class="deck">${STANDFIRST.replace('.', '')}</h2>${furniture}`,
    '',
  ],
  [
    'in words that the page describes itself with',
    `<div class="teaser-box"><p>${STANDFIRST}</p></div>${furniture}`,
    `<meta name="description" content="${STANDFIRST}">`,
  ],
])('is kept where it stands over the text %s', (_, over, head) => {
  const story = read(over, head);
  expect(story.alternativeHeadline?.replace('.', '')).toBe(STANDFIRST.replace('.', ''));
  const again = story.body.filter((block) => JSON.stringify(block).includes('no nearer'));
  expect(again).toEqual([]);
});

it('ends before the heading of the first section', () => {
  const [first = '', ...rest] = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);
  const story = read(
    `<div class="text"><p class="intro">${STANDFIRST}</p><h2>What was said on the first day of the talks</h2>${first}<h2>What will be said</h2>${rest.join('')}</div>`,
  );
  expect(story.alternativeHeadline).toBe(STANDFIRST);
  expect(story.body[0]).toMatchObject({ type: 'heading' });
});

it('is not the half of a text that is set in headings', () => {
  const long = PARAGRAPHS.slice(0, 3).map(
    (paragraph) => `<h3>${paragraph} ${'So it went on all day. '.repeat(12)}</h3>`,
  );
  const story = read(`<div class="text">${long.join('')}</div>`);
  const taken = PARAGRAPHS.filter((paragraph) => story.alternativeHeadline?.includes(paragraph));
  expect(taken).toHaveLength(1);
});

it('says why it was taken', () => {
  const { reasons } = read(`<div class="excerpt"><div>${STANDFIRST}</div></div>${furniture}`);
  const taken = reasons.filter(({ pass, did }) => pass === 'story-body' && did === 'took');
  for (const { what } of taken) expect(STANDFIRST).toContain(what);
});

it.each([
  ['the headline said again', '<div class="intro">Talks on the pier end</div>'],
  [
    'a call to subscribe',
    '<div class="intro">Subscribe to our newsletter for everything on the harbour.</div>',
  ],
  ['names', '<p><strong>Anna Lind and Tomas Reuel</strong></p>'],
])('is not %s', (_, over) => {
  expect(read(over).alternativeHeadline).toBeUndefined();
});

it('is not the summary that a program wrote, where the page has one of its own', () => {
  const over = `<p>${STANDFIRST}</p>${furniture}<div class="ai-summary"><div>The summary was made by a program and checked by the desk</div></div>`;
  const { alternativeHeadline } = read(over, `<meta name="description" content="${STANDFIRST}">`);
  expect(alternativeHeadline).toBe(STANDFIRST);
});

const SUBHEADING = 'Nowhere else on the coast is a pier so dear to its town';

it.each([
  [
    'named for it, in a head that is named for its author',
    `<div class="author-head"><h2 class="story-subheadline">${SUBHEADING}</h2><p>By Anna Lind</p></div>`,
  ],
  ['of a lesser level, that nothing names', `<h3>${SUBHEADING}</h3>${furniture}`],
])('is the heading right under the headline, %s', (_, over) => {
  expect(read(over).alternativeHeadline).toBe(SUBHEADING);
});

it('is no heading that is one of many of its kind', () => {
  const links = `<div class="related"><h3>${SUBHEADING}</h3></div>`;
  expect(read(`${furniture}${links}`).alternativeHeadline).toBeUndefined();
});
