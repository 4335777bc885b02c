// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, readPage as read } from './read-page';

it('keeps the offset that the page gave', () => {
  const story = read({
    head: jsonLd({
      datePublished: '2026-10-30T21:15:00+05:30',
      dateModified: '2026-10-31T08:00:00+05:30',
    }),
  });
  expect([story.datePublished, story.dateModified]).toEqual([
    '2026-10-30T21:15:00+05:30',
    '2026-10-31T08:00:00+05:30',
  ]);
});

it('the day is read off the page where the head says nothing', () => {
  const story = read({
    lang: 'de',
    over: '<h1>Gespräche über den Pier enden ohne Ergebnis</h1><p class="date">Stand: 30.10.2026, 21:15 Uhr</p>',
  });
  expect(story.datePublished).toBe('2026-10-30T21:15');
});

it('the day is the first that a line tells, though it names the update before it', () => {
  const story = read({
    over: '<h1>Talks on the pier end without a deal</h1><p>Updated 31 October 2026 | Published 30 October 2026</p>',
  });
  expect([story.datePublished, story.dateModified]).toEqual(['2026-10-30', '2026-10-31']);
});

it.each([
  ['김수정 기자 2026.03.03 08:15', ['2026-03-03T08:15', undefined]],
  ['수정 2026.03.04 08:15', ['2026-03-04T08:15', '2026-03-04T08:15']],
])(
  'the day is that of publication in Korean unless a word calls it changed: "%s"',
  (line, days) => {
    const over = `<h1>항구 협상은 합의 없이 끝났다</h1><p class="date">${line}</p>`;
    const story = read({ lang: 'ko', over });
    expect([story.datePublished, story.dateModified]).toEqual(days);
  },
);

it.each([
  ['a line without a word of it', { over: '<h1>Fog</h1><div>Fr 30.10.26 | 21:15 | Velden</div>' }],
  ['a list of facts under the text', { after: '<ul><li><b>Datum</b> 30.10.2026</li></ul>' }],
  ['the end of the title', { head: '<title>Fog over Velden | CT | 30.10.2026</title>' }],
])('the day is read off %s', (_, parts) => {
  expect(read({ lang: 'de', ...parts }).datePublished?.slice(0, 10)).toBe('2026-10-30');
});

it('the day is what the JSON-LD says of the page where it names no article', () => {
  const page = { '@graph': [{ '@type': 'WebPage', datePublished: '2026-10-30T08:00:00Z' }] };
  const head = `<script type="application/ld+json">${JSON.stringify(page)}</script>`;
  expect(read({ head }).datePublished).toBe('2026-10-30T08:00:00Z');
});

it('the day is the printed one where the JSON-LD tells only that of the page, in a list of types', () => {
  const page = { '@type': ['WebPage', 'FAQPage'], datePublished: '2026-01-02T08:00:00Z' };
  const head = `<script type="application/ld+json">${JSON.stringify(page)}</script>`;
  expect(read({ head }).datePublished).toBe('2026-01-02T08:00:00Z');
  const over = '<h1>Talks on the pier end without a deal</h1><p>Published March 9, 2026</p>';
  expect(read({ head, over }).datePublished).toBe('2026-03-09');
});

it('the day is that of the page itself where the JSON-LD tells of several', () => {
  const pages = ['https://coast.example/pier', document.URL].map((url, at) => ({
    '@type': 'WebPage',
    url,
    datePublished: `2026-01-0${at + 1}`,
  }));
  const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': pages })}</script>`;
  expect(read({ head }).datePublished).toBe('2026-01-02');
});

it('the day is the printed one where the head gives numbers in no certain order', () => {
  const story = read({
    head: '<meta name="article:published_time" content="03-09-2026"><meta name="article:modified_time" content="03-07-2026">',
    over: '<h1>Talks on the pier end without a deal</h1><p>Published March 9, 2026</p>',
  });
  expect(story.datePublished).toBe('2026-03-09');
});

it.each([
  ['en', '2026-03-09'],
  ['en-GB', '2026-09-03'],
])(
  'the date begins with the day or the month as the country of the page (%s) has it',
  (locale, day) => {
    const story = read({
      head: `<meta property="og:locale" content="${locale.replace('-', '_')}">`,
      over: '<h1>Talks on the pier end without a deal</h1><p class="date">03/09/2026</p>',
    });
    expect(story.datePublished).toBe(day);
  },
);

it('the day is no day to come', () => {
  const story = read({
    over: '<h1>Talks on the pier end without a deal</h1><p class="date">30 December 2026</p>',
  });
  expect(story.datePublished).toBeUndefined();
});

it('stays unknown where the page gives none', () => {
  expect(read({}).datePublished).toBeUndefined();
});

describe('beside a stamp in universal time the day is', () => {
  const day = (stamp: string, line: string) =>
    read({
      head: jsonLd({ datePublished: stamp, dateModified: stamp }),
      over: `<h1>Talks on the pier end without a deal</h1>${line}`,
    }).datePublished?.slice(0, 10);

  it.each([
    [
      '2026-10-30T02:15:00Z',
      '<p class="date">Published October 29, 2026, 10:15 p.m.</p>',
      '2026-10-29',
    ],
    ['2026-10-29T17:30:00+00:00', '<p class="date">30 October 2026</p>', '2026-10-30'],
    [
      '2026-10-30T02:15:00Z',
      '<time datetime="2026-10-30T02:15:00Z">October 29, 2026</time>',
      '2026-10-29',
    ],
  ])('the printed one beside it: %s', (stamp, line, printed) => {
    expect(day(stamp, line)).toBe(printed);
  });

  it.each([
    ['2026-10-30T17:15:00Z', '<p class="date">Published October 29, 2026</p>'],
    ['2026-10-30T02:15:00Z', '<p class="date">Published October 31, 2026</p>'],
    ['2026-10-30T02:15:00Z', '<p class="date">Published October 3, 2026</p>'],
    ['2026-10-30T02:15:00Z', '<p class="date">Updated October 29, 2026</p>'],
    ['2026-10-30T02:15:00-05:00', '<p class="date">Published October 29, 2026</p>'],
    ['2026-10-30T02:15:00Z', '<p class="date">Published October 30, 2026</p>'],
  ])('the stamp’s own where the printed one cannot be the same hour: %s %s', (stamp, line) => {
    expect(day(stamp, line)).toBe('2026-10-30');
  });
});
