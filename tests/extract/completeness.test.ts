// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nextPage } from '../../utils/extract/body/next-page';
import { snapshotPage } from '../../utils/page/page-snapshot';
import type { QualityFlag } from '../../utils/story/story';
import { jsonLd, type Parts, readPage, TEXT } from './read-page';

const flagged = (flag: QualityFlag, parts: Parts): boolean => readPage(parts).flags.includes(flag);
const WALL = '<div class="paywall-box"><p>Subscribe now to continue reading this story.</p></div>';
const SHORT = TEXT.slice(0, TEXT.indexOf('</p>', 600) + 4);
const BROKEN = `${TEXT}<p>The harbour master had waited for this day since the spring, she said, and then the lights went out over the …</p>`;

describe('a story is truncated', () => {
  it.each<[string, Parts]>([
    [
      'where the page asks for a subscription and says that it is not free',
      {
        head: jsonLd({ isAccessibleForFree: false }),
        after: '<p>Already a subscriber? Log in.</p>',
      },
    ],
    [
      'where only a part of it is said to be locked',
      {
        head: jsonLd({ hasPart: { isAccessibleForFree: 'False' } }),
        after: '<p>Jetzt weiterlesen mit dem Abo der Küste.</p>',
      },
    ],
    ['where the page asks for a subscription in a paywall', { text: SHORT, after: WALL }],
    [
      'where it breaks off before the page asks',
      { text: BROKEN, after: '<p>Pour lire la suite, entrez.</p>' },
    ],
    [
      'where JSON-LD holds twice the text',
      { head: jsonLd({ articleBody: 'The fog lay over the harbour. '.repeat(400) }) },
    ],
  ])('%s', (_, parts) => {
    expect(flagged('truncated', parts)).toBe(true);
  });

  it.each<[string, Parts]>([
    ['where the page is only locked for others', { head: jsonLd({ isAccessibleForFree: false }) }],
    ['where the page only asks for subscribers', { after: '<p>Already a subscriber? Log in.</p>' }],
    [
      'where JSON-LD holds less than the page',
      { head: jsonLd({ articleBody: 'The fog lay over the harbour.' }) },
    ],
    ['where letters are counted for words', { head: jsonLd({ wordCount: 9000 }) }],
    ['where a long text stands before a paywall', { text: TEXT.repeat(3), after: WALL }],
  ])('but not %s', (_, parts) => {
    expect(flagged('truncated', parts)).toBe(false);
  });
});

describe('a story continues', () => {
  const next = (url: string, body: string): string | undefined => {
    const document = new DOMParser().parseFromString(
      `<html><head><base href="${url}"></head><body>${body}</body></html>`,
      'text/html',
    );
    return nextPage({ ...snapshotPage(document, new Date()), url });
  };
  const OWN = 'https://paper.example/2026/11/pier-talks';

  it.each([
    [OWN, '<link rel="next" href="/2026/11/pier-talks?page=2">', `${OWN}?page=2`],
    [OWN, '<a rel="next" href="/2026/11/pier-talks/2/">2</a>', `${OWN}/2/`],
    [OWN, '<a href="/2026/11/pier-talks/page/2">Nächste Seite »</a>', `${OWN}/page/2`],
    [`${OWN}?page=2`, '<a href="?page=3">Siguiente</a>', `${OWN}?page=3`],
    [`${OWN}.html`, '<a href="/2026/11/pier-talks-2.html">次へ</a>', `${OWN}-2.html`],
    [`${OWN},1.html`, '<a href="/2026/11/pier-talks,2.html">Next page</a>', `${OWN},2.html`],
  ])('from %s where the page says %s', (url, body, address) => {
    expect(next(url, body)).toBe(address);
  });

  it.each([
    ['the next story', OWN, '<a rel="next" href="/2026/11/fog-over-velden-2">Next</a>'],
    [
      'the next story, which ends in a number',
      'https://paper.example/story/41',
      '<a rel="next" href="/story/43">Next</a>',
    ],
    ['the page before', `${OWN}?page=3`, '<a rel="next" href="?page=2">Next</a>'],
    [
      'another site',
      OWN,
      '<a rel="next" href="https://other.example/2026/11/pier-talks?page=2">Next</a>',
    ],
    ['code', OWN, '<a rel="next" href="javascript:next(2)">Next</a>'],
  ])('but not on %s', (_, url, body) => {
    expect(next(url, body)).toBeUndefined();
  });

  it('says so and where', () => {
    const story = readPage({ after: '<a rel="next" href="?page=2">2</a>' });
    expect(story.flags).toContain('continues');
    expect(story.reasons).toContainEqual({
      pass: 'completeness',
      did: 'flagged',
      what: 'continues',
      why: `its next page is ${location.origin}/?page=2`,
    });
  });
});

describe('there are several articles', () => {
  const other = (heading: string): string =>
    `</article><article>${heading}<div class="article-body">${TEXT.replaceAll('the', 'a')}</div>`;

  it('where a second one follows under a headline of the first level', () => {
    expect(
      flagged('several-articles', { after: other('<h1>Fog closes Velden harbour</h1>') }),
    ).toBe(true);
  });

  it('where JSON-LD names the second one', () => {
    const head =
      jsonLd({ headline: 'Talks on the pier end' }) +
      jsonLd({ headline: 'Fog closes Velden harbour' });
    expect(
      flagged('several-articles', { head, after: other('<h2>Fog closes Velden harbour</h2>') }),
    ).toBe(true);
  });

  it('but not where a heading of the story is followed by its own text', () => {
    expect(
      flagged('several-articles', {
        after: `<h2>What comes next</h2>${TEXT.replaceAll('the', 'a')}`,
      }),
    ).toBe(false);
  });
});
