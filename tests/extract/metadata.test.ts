// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';
import type { Story } from '../../utils/story/story';
import { PARAGRAPHS } from './reposted-story';

const now = new Date('2026-11-01T08:00:00Z');
const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');

function read(parts: {
  head?: string;
  over?: string;
  first?: string;
  after?: string;
  lang?: string;
}): Story {
  const html = `<html lang="${parts.lang ?? 'en'}"><head>${parts.head ?? ''}</head><body><nav><a href="/">Coast Times</a></nav>
    <main><article>${parts.over ?? '<h1>Talks on the pier end without a deal</h1>'}<div class="article-body">${parts.first ?? ''}${text}</div>${parts.after ?? ''}</article></main></body></html>`;
  const result = extractStory(new DOMParser().parseFromString(html, 'text/html'), {
    now,
    extractorVersion: '0',
  });
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}
const jsonLd = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

describe('the headline', () => {
  it('is the printed one where head and JSON-LD say something else', () => {
    const story = read({
      head: `<title>Pier talks fail | Coast Times</title>${jsonLd({ headline: 'Pier: no deal in sight for the harbour town' })}`,
    });
    expect(story.headline).toBe('Talks on the pier end without a deal');
    expect(story.provenance.headline).toMatchObject({ pass: 'visible-headline', from: 'h1' });
  });

  it('is the printed one where card and tab repeat one other title without the JSON-LD', () => {
    const story = read({
      head: '<meta property="og:title" content="Why the harbour waits"><meta name="twitter:title" content="Why the harbour waits"><title>Why the harbour waits | Coast Times</title>',
      over: '<h1 class="entry-title">Nobody signs: talks are over</h1>',
    });
    expect(story.headline).toBe('Nobody signs: talks are over');
  });

  it('does without the name of the site before it, though the head repeats it', () => {
    const title = 'Coast Times Blog: Talks on the pier end without a deal';
    const story = read({
      head: `<base href="https://coasttimes.example/blog/talks"><meta property="og:site_name" content="Coast Times Blog"><meta property="og:title" content="${title}"><title>${title}</title>`,
    });
    expect(story.headline).toBe('Talks on the pier end without a deal');
  });

  it('does without the count of comments behind it', () => {
    const story = read({
      head: '<title>Talks on the pier end without a deal</title>',
      over: '<h1>Talks on the pier end without a deal <span>(harbour.example)</span> <a href="#c">87</a></h1>',
    });
    expect(story.headline).toBe('Talks on the pier end without a deal');
  });

  it('is parted from the kicker set into it', () => {
    const story = read({
      over: '<h1><span class="kicker">Harbour</span><span>Talks on the pier end without a deal</span></h1>',
    });
    expect([story.kicker, story.headline]).toEqual([
      'Harbour',
      'Talks on the pier end without a deal',
    ]);
  });

  it('leaves the kicker to itself where the page does without it on cards', () => {
    const story = read({
      head: `<meta property="og:title" content="Talks on the pier end without a deal">${jsonLd({ headline: 'Velden harbour: Talks on the pier end without a deal' })}`,
      over: '<h1>Velden harbour – Talks on the pier end without a deal</h1>',
    });
    expect([story.kicker, story.headline]).toEqual([
      'Velden harbour',
      'Talks on the pier end without a deal',
    ]);
  });

  it('is parted from a kicker on a line of its own where cards do without it', () => {
    const story = read({
      head: `<meta property="og:title" content="Talks on the pier end without a deal">${jsonLd({ headline: 'Velden harbour: Talks on the pier end without a deal' })}<title>Velden harbour: Talks on the pier end without a deal</title>`,
      over: '<h1><span>Velden harbour</span> <span>Talks on the pier end without a deal</span></h1>',
    });
    expect([story.kicker, story.headline]).toEqual([
      'Velden harbour',
      'Talks on the pier end without a deal',
    ]);
  });

  it('has the colon that the page prints as two lines', () => {
    const story = read({
      head: jsonLd({ headline: 'Velden harbour: Talks on the pier end without a deal' }),
      over: '<h1><span>Velden harbour</span> <span>Talks on the pier end without a deal</span></h1>',
    });
    expect(story.headline).toBe('Velden harbour: Talks on the pier end without a deal');
  });

  it('is not the heading in the trail of breadcrumbs', () => {
    const story = read({
      over: '<ol class="breadcrumbs"><li>News</li><li><h1>Velden pier talks: all you need to know</h1></li></ol><header><h2>Talks on the pier end without a deal</h2></header>',
    });
    expect(story.headline).toBe('Talks on the pier end without a deal');
  });

  it('falls back on the title of the page without the name of the site', () => {
    const story = read({
      over: '',
      head: '<title>Talks end without a deal | Coast Times</title><meta property="og:site_name" content="Coast Times">',
    });
    expect(story.headline).toBe('Talks end without a deal');
  });
});

describe('who wrote', () => {
  it('is told by a printed byline, kept as printed beside the names in it', () => {
    const story = read({
      over: '<h1>Talks on the pier end without a deal</h1><div class="byline">By Anna Lind and Tomas Reuel</div>',
    });
    expect(story.author).toEqual([{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }]);
    expect(story.byline).toBe('By Anna Lind and Tomas Reuel');
  });

  it('is told by JSON-LD that refers to a person elsewhere in the graph', () => {
    const story = read({
      head: `<script type="application/ld+json">${JSON.stringify({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Anna Lind' },
        ],
      })}</script>`,
    });
    expect(story.author).toEqual([{ name: 'Anna Lind' }]);
  });

  it('is nobody who is only the place in the byline, where JSON-LD names the rest', () => {
    const story = read({
      head: jsonLd({ author: { name: 'Anna Lind' } }),
      over: '<h1>Talks on the pier end without a deal</h1><div class="byline">By Anna Lind, Velden</div>',
    });
    expect(story.author).toEqual([{ name: 'Anna Lind' }]);
    expect(story.byline).toBe('By Anna Lind, Velden');
  });

  it('is everybody in JSON-LD where the page prints only the first', () => {
    const story = read({
      head: `<meta name="author" content="Anna Lind">${jsonLd({ author: [{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }] })}`,
      over: '<h1>Talks on the pier end without a deal</h1><div class="byline">Anna Lind</div>',
    });
    expect(story.author).toEqual([{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }]);
  });

  it('is told by names alone on the first line, before the outlet that the head names', () => {
    const story = read({
      head: '<meta property="og:site_name" content="Coast Times"><meta name="author" content="Coast Times">',
      first: '<p><strong>Anna Lind/Tomas Reuel</strong></p>',
    });
    expect(story.author).toEqual([{ name: 'Anna Lind' }, { name: 'Tomas Reuel' }]);
  });

  it.each([
    ['behind the day', '<p>Published March 3, 2026 by Anna Lind</p>'],
    ['behind the day, in German', '<p>03.03.2026, 08:15 Uhr, von Anna Lind</p>'],
    ['before the day', '<p><span>Anna Lind</span> <time>3 March 2026</time></p>'],
    ['on a line before that of the day', '<p>Anna Lind</p><p>3 March 2026</p>'],
    ['beside a portrait', '<div><img src="a.jpg" alt=""><p>Anna Lind</p></div>'],
    ['right behind the word, in an element', '<p><span>By</span><span>Anna Lind</span></p>'],
    ['before a trade', '<p class="byline">By <a href="/a">Anna Lind</a> <i>Gardener</i></p>'],
  ])('is a name %s', (_, line) => {
    const story = read({ over: `<h1>Talks on the pier end without a deal</h1>${line}` });
    expect(story.author).toEqual([{ name: 'Anna Lind' }]);
  });

  it.each([
    ['a section that the page also names above', '<p>Harbour News</p>'],
    ['a mark that leads to other stories', '<p class="tags">Harbour Life</p>'],
  ])('is nobody where the line beside the day is %s', (_, line) => {
    const story = read({
      over: `<p>Harbour News</p><h1>Talks on the pier end without a deal</h1>${line}<p>3 March 2026</p>`,
    });
    expect(story.author).toEqual([]);
  });

  it('is the outlet, not the agency that the text rests on, where both are named', () => {
    const story = read({
      head: jsonLd({ author: { '@type': 'Organization', name: 'Coast Times' } }),
      over: '<h1>Talks on the pier end without a deal</h1><div class="author">AFP</div>',
    });
    expect(story.author).toEqual([{ name: 'Coast Times' }]);
    expect(story.agencyAttribution?.agency).toBe('AFP');
  });

  it('is one person whose names stand in two elements', () => {
    const story = read({
      over: '<h1>Talks on the pier end without a deal</h1><address class="byline-name"><span>Anna</span><span> Lind</span></address>',
    });
    expect(story.author).toEqual([{ name: 'Anna Lind' }]);
  });

  it('is no button beside it', () => {
    const story = read({
      over: '<h1>Talks on the pier end without a deal</h1><div class="author"><button class="author-follow">Abbruch</button></div>',
    });
    expect(story.author).toEqual([]);
  });

  it('is told upright where a catalogue puts the family name first', () => {
    const story = read({ head: '<meta name="dc.creator" content="Lind, Anna">' });
    expect(story.author).toEqual([{ name: 'Anna Lind' }]);
  });

  it('is nobody where the software names whoever set it up', () => {
    expect(read({ head: jsonLd({ author: { '@type': 'Person', name: 'admin' } }) }).author).toEqual(
      [],
    );
  });

  it('is the printed one where the software names only an account', () => {
    const story = read({
      head: `<meta name="author" content="AnnaL">${jsonLd({ author: { name: 'AnnaL' } })}`,
      over: '<h1>Talks on the pier end without a deal</h1><p class="byline">by Tomas Reuel</p>',
    });
    expect(story.author).toEqual([{ name: 'Tomas Reuel' }]);
  });

  it('is nobody in JSON-LD that reads as no name where it names others', () => {
    const author = [{ name: 'Anna Lind' }, { name: 'South Coast harbour network on Mondays' }];
    expect(read({ head: jsonLd({ author }) }).author).toEqual([{ name: 'Anna Lind' }]);
  });

  it('is the team that signs where no person is named', () => {
    const over = '<h1>Talks on the pier end without a deal</h1><p>By Harbour Weekly Staff</p>';
    expect(read({ over }).author).toEqual([{ name: 'Harbour Weekly Staff' }]);
  });

  it('is whom the standfirst names at its end', () => {
    const over =
      '<h1>Talks on the pier end without a deal</h1><p class="standfirst">The harbour waits for another winter, and nobody in Velden can say why, writes ANNA LIND.</p>';
    expect(read({ over }).author).toEqual([{ name: 'ANNA LIND' }]);
  });

  it('is told in brackets under a Chinese story', () => {
    const after = '<div class="edit">(责编：王小明、李雅文)</div>';
    expect(read({ lang: 'zh', after }).author).toEqual([{ name: '王小明' }, { name: '李雅文' }]);
  });

  it('is unknown where nobody is named', () => {
    expect(read({}).author).toEqual([]);
  });
});

describe('the date', () => {
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

  it('is read off the page where the head says nothing', () => {
    const story = read({
      lang: 'de',
      over: '<h1>Gespräche über den Pier enden ohne Ergebnis</h1><p class="date">Stand: 30.10.2026, 21:15 Uhr</p>',
    });
    expect(story.datePublished).toBe('2026-10-30T21:15');
  });

  it('is the first that a line tells, though it names the update before it', () => {
    const story = read({
      over: '<h1>Talks on the pier end without a deal</h1><p>Updated 31 October 2026 | Published 30 October 2026</p>',
    });
    expect([story.datePublished, story.dateModified]).toEqual(['2026-10-30', '2026-10-31']);
  });

  it.each([
    [
      'a line without a word of it',
      { over: '<h1>Fog</h1><div>Fr 30.10.26 | 21:15 | Velden</div>' },
    ],
    ['a list of facts under the text', { after: '<ul><li><b>Datum</b> 30.10.2026</li></ul>' }],
    ['the end of the title', { head: '<title>Fog over Velden | CT | 30.10.2026</title>' }],
  ])('is read off %s', (_, parts) => {
    expect(read({ lang: 'de', ...parts }).datePublished?.slice(0, 10)).toBe('2026-10-30');
  });

  it('is what the JSON-LD says of the page where it names no article', () => {
    const page = { '@graph': [{ '@type': 'WebPage', datePublished: '2026-10-30T08:00:00Z' }] };
    const head = `<script type="application/ld+json">${JSON.stringify(page)}</script>`;
    expect(read({ head }).datePublished).toBe('2026-10-30T08:00:00Z');
  });

  it('is the printed one where the head gives numbers in no certain order', () => {
    const story = read({
      head: '<meta name="article:published_time" content="03-09-2026"><meta name="article:modified_time" content="03-07-2026">',
      over: '<h1>Talks on the pier end without a deal</h1><p>Published March 9, 2026</p>',
    });
    expect(story.datePublished).toBe('2026-03-09');
  });

  it.each([
    ['en', '2026-03-09'],
    ['en-GB', '2026-09-03'],
  ])('begins with the day or the month as the country of the page (%s) has it', (locale, day) => {
    const story = read({
      head: `<meta property="og:locale" content="${locale.replace('-', '_')}">`,
      over: '<h1>Talks on the pier end without a deal</h1><p class="date">03/09/2026</p>',
    });
    expect(story.datePublished).toBe(day);
  });

  it('is no day to come', () => {
    const story = read({
      over: '<h1>Talks on the pier end without a deal</h1><p class="date">30 December 2026</p>',
    });
    expect(story.datePublished).toBeUndefined();
  });

  it('stays unknown where the page gives none', () => {
    expect(read({}).datePublished).toBeUndefined();
  });
});

it('reads the dateline and keeps it in the text as printed', () => {
  const story = read({
    first:
      '<p>VELDEN, Norland, Sept 5 (AFP) — The pier stood empty on Monday while the two sides talked for hours about its stones.</p>',
  });
  expect(story.dateline).toEqual({
    text: 'VELDEN, Norland, Sept 5 (AFP) —',
    place: 'VELDEN, Norland',
    date: 'Sept 5',
    agency: 'AFP',
  });
  expect(story.agencyAttribution).toEqual({
    agency: 'AFP',
    evidence: 'VELDEN, Norland, Sept 5 (AFP) —',
  });
});

it('takes no first sentence with a dash for a dateline', () => {
  const story = read({
    first:
      '<p>Velden Harbour – the oldest on the coast – stood empty on Monday while the two sides talked about its stones.</p>',
  });
  expect(story.dateline).toBeUndefined();
});

it('keeps a notice of correction', () => {
  const notice = 'Correction: An earlier version of this story gave the wrong depth of the basin.';
  expect(read({ after: `<p class="note">${notice}</p>` }).correction).toEqual([notice]);
});

it('names the outlet by its name where the JSON-LD gives only its address', () => {
  const story = read({
    head: `<meta property="og:site_name" content="Coast Times">${jsonLd({ publisher: { name: 'https://www.coast-times.example' } })}`,
  });
  expect(story.publisher).toBe('Coast Times');
});

it('skips a pass that JSON-LD of no known shape breaks, and says nothing false', () => {
  const story = read({
    head: jsonLd({
      author: [[{ name: { a: 1 } }], 7, null],
      datePublished: 5,
      keywords: { x: [] },
      headline: [],
    }),
  });
  expect([story.author, story.datePublished, story.keywords]).toEqual([[], undefined, []]);
});

it.each([
  ['an empty page', '<body></body>', 'empty-page'],
  [
    'a page of menus',
    '<nav><ul><li><a href="/a">Fog</a></li><li><a href="/b">Boats</a></li></ul></nav>',
    'not-an-article',
  ],
])('says that %s holds no story', (_, html, kind) => {
  const result = extractStory(new DOMParser().parseFromString(html, 'text/html'), {
    now,
    extractorVersion: '0',
  });
  expect(result).toEqual({ ok: false, trouble: { kind } });
});
