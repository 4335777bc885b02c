// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { jsonLd, readPage as read } from './read-page';

const HEADING = '<h1>Talks on the pier end without a deal</h1>';
const day = (parts: Parameters<typeof read>[0]) => read(parts).datePublished?.slice(0, 10);

it('an instant told in universal time and in that of the place is of the day at the place', () => {
  const head = `${jsonLd({ datePublished: '2026-10-30T01:18:00Z' })}<meta property="article:published_time" content="2026-10-29T17:18:00-08:00">`;
  expect(read({ head }).datePublished).toBe('2026-10-29T17:18:00-08:00');
});

it('a stamp of another instant does not move the day', () => {
  const head = `${jsonLd({ datePublished: '2026-10-30T01:18:00Z' })}<meta property="article:published_time" content="2026-10-29T12:00:00-08:00">`;
  expect(day({ head })).toBe('2026-10-30');
});

it('the day of the reading, printed far over the headline, is not that of the story', () => {
  const top = `<div class="date">Sunday, 1 November 2026</div>${'<p>Pier</p>'.repeat(8)}${HEADING}`;
  expect(day({ over: `${top}<p>30 October 2026</p>` })).toBe('2026-10-30');
  const head = jsonLd({ datePublished: '2026-10-31T21:56:00Z' });
  expect(day({ head, over: top })).toBe('2026-10-31');
  // Right over the headline it is.
  expect(day({ head, over: `<div class="date">1 November 2026</div>${HEADING}` })).toBe(
    '2026-11-01',
  );
});

it('the day that stands alone under the headline goes before the date of the file', () => {
  const head = '<meta name="date" content="2026-10-31T14:32:06+02:00">';
  expect(day({ head, over: `${HEADING}<p class="date">30 October 2026</p>` })).toBe('2026-10-30');
});

it.each([
  [
    '<p>Published: <time datetime="2026-10-29T16:56:18">29 October</time> | Updated: <time datetime="2026-10-30T18:00:05">30 October</time></p>',
  ],
  ['<time class="published updated" datetime="2026-10-29T22:04:54-06:00">29 October</time>'],
])('a time element is that of the label right before it: %s', (over) => {
  expect(day({ over: HEADING + over })).toBe('2026-10-29');
});

it('what several voices said before is believed over one that came later', () => {
  const head = `${jsonLd({ datePublished: '2026-10-30T01:18:00Z' })}<meta property="article:published_time" content="2026-10-29T17:18:00-07:00">`;
  const over = `${HEADING}<p class="date"><span itemprop="datePublished">29 October 2026</span></p>`;
  expect(read({ head, over }).datePublished).toBe('2026-10-29T17:18:00-07:00');
});
