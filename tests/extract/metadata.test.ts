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

  const repeated = (title: string): string =>
    `<meta property="og:site_name" content="Coast Times"><meta property="og:title" content="${title}"><meta name="twitter:title" content="${title}"><title>${title} | Coast Times</title>`;

  it('is the printed one where card and tab repeat one other title without the JSON-LD', () => {
    const story = read({
      head: repeated('Why the harbour talks failed'),
      over: '<h1>Nobody signs: talks are over</h1>',
    });
    expect(story.headline).toBe('Nobody signs: talks are over');
  });

  it.each(['We value your privacy', 'The Diaries of Velden Coast', 'Harbour News'])(
    'is what card and tab say where the page prints only "%s" of a box, a blog or a section',
    (heading) => {
      const head = repeated('Why the harbour talks failed');
      expect(read({ head, over: `<h1>${heading}</h1>` }).headline).toBe(
        'Why the harbour talks failed',
      );
    },
  );

  it('does without the name of the site before it, though the head repeats it', () => {
    const title = 'Coast Times Blog: Talks on the pier end without a deal';
    const story = read({
      head: `<base href="https://coasttimes.example/blog/talks"><meta property="og:site_name" content="Coast Times Blog"><meta property="og:title" content="${title}"><title>${title}</title>`,
    });
    expect(story.headline).toBe('Talks on the pier end without a deal');
  });

  it.each(['2026', '(corrected)'])('keeps the words that are printed in it: "%s"', (end) => {
    const head = '<title>Talks on the pier end without a deal</title>';
    const headline = `Talks on the pier end without a deal ${end}`;
    expect(read({ head, over: `<h1>${headline}</h1>` }).headline).toBe(headline);
  });

  it('keeps the year that stands in an element of its own', () => {
    const story = read({
      head: '<title>Talks on the pier end without a deal</title>',
      over: '<h1>Talks on the pier end without a deal <span>2026</span></h1>',
    });
    expect(story.headline).toBe('Talks on the pier end without a deal 2026');
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
