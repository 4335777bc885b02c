// @vitest-environment jsdom
// The head left from the page before: sites that show the next story without loading a page.
import { describe, expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';
import type { Story } from '../../utils/story/story';
import { TEXT } from './read-page';

const OLD = '/2026/10/03/ferry-returns-to-quay';

const jsonLd = {
  '@type': 'NewsArticle',
  headline: 'Ferry returns to quay',
  datePublished: '2026-10-03T08:00:00Z',
  dateModified: '2026-10-04T08:00:00Z',
  author: { name: 'Ana Lind' },
  articleSection: 'Harbour',
  keywords: ['ferry', 'quay'],
  publisher: { '@type': 'Organization', name: 'The Coast Gazette' },
};

const head = (
  address = OLD,
  headline = 'Ferry returns to quay',
) => `<title>Ferry returns to quay | The Coast Gazette</title>
  <link rel="canonical" href="${address}"><meta property="og:title" content="${headline}">
  <meta property="article:published_time" content="2026-10-03T08:00:00Z">
  <meta name="author" content="Ana Lind"><meta name="description" content="The ferry is back at its quay.">
  <meta property="article:section" content="Harbour"><meta name="keywords" content="ferry, quay">
  <script type="application/ld+json">${JSON.stringify({ ...jsonLd, headline })}</script>`;

const PRINTED = `<h1>Bridge closes for a week</h1><p class="byline">By Mira Holt</p>
  <time datetime="2026-10-09">9 October 2026</time>`;

function readAt(path: string, headHtml: string, over = PRINTED, more = ''): Story {
  // A parsed document has the address of the window.
  history.pushState(null, '', path);
  const html = `<html lang="en"><head>${headHtml}</head><body><main><article>${over}${TEXT}</article></main>${more}</body></html>`;
  const result = extractStory(new DOMParser().parseFromString(html, 'text/html'), {
    now: new Date('2026-11-01T08:00:00Z'),
    extractorVersion: '0',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}

const TEASER = `<aside><h2><a href="${OLD}">Ferry returns to quay</a></h2></aside>`;

describe('a head that names another address, its headline printed nowhere', () => {
  it.each([
    ['with a year in its paths', OLD, '/2026/10/09/bridge-closes-for-a-week'],
    ['with numbers for its paths', '/story/4821', '/story/4822'],
    ['with parameters alone', '/read?story=21', '/read?story=22'],
    ['with slugs alone', '/ferry-returns-to-quay', '/bridge-closes-for-a-week'],
    ['with routes behind a hash', '/', '/#!/story/22'],
    [
      'on another host',
      'https://gazette.example/ferry-returns-to-quay',
      '/bridge-closes-for-a-week',
    ],
  ])('says nothing of the story, on a site %s', (_, named, path) => {
    const story = readAt(path, head(named), PRINTED, TEASER);
    expect(story).toMatchObject({
      url: location.href,
      headline: 'Bridge closes for a week',
      author: [{ name: 'Mira Holt' }],
      datePublished: '2026-10-09',
      publisher: 'The Coast Gazette',
      keywords: [],
      flags: expect.arrayContaining(['stale-head']),
    });
    for (const field of ['dateModified', 'articleSection', 'alternativeHeadline'])
      expect(story).not.toHaveProperty(field);
    expect(story.reasons).toContainEqual(
      expect.objectContaining({ pass: 'address', what: 'the head of the page' }),
    );
  });

  it('is found out where only its card is left', () => {
    const { datePublished, flags } = readAt(
      '/2026/10/09/bridge-closes-for-a-week',
      `<meta property="og:url" content="${OLD}"><meta property="og:title" content="Ferry returns to quay">
       <meta property="article:published_time" content="2026-10-03T08:00:00Z">`,
    );
    expect({ datePublished, flags }).toMatchObject({
      datePublished: '2026-10-09',
      flags: expect.arrayContaining(['stale-head']),
    });
  });
});

describe('a head is believed', () => {
  const believed = { datePublished: '2026-10-03T08:00:00Z', articleSection: 'Harbour' };

  it('where only its headline is another: it is so on one page in eight', () => {
    const path = '/2026/10/03/bridge-closes-for-a-week';
    const story = readAt(path, head(path, 'Velden cut in two: what the road office says now'));
    expect(story).toMatchObject(believed);
    expect(story.flags).not.toContain('stale-head');
  });

  it('where only its address is another', () => {
    const path = '/2026/10/03/bridge-closes-for-a-week';
    const story = readAt(path, head('/roads/91', 'Bridge closes for a week'));
    expect(story).toMatchObject({ ...believed, url: location.href });
    expect(story.flags).not.toContain('stale-head');
  });

  it('where its headline is printed, but not as a heading', () => {
    const over = '<h1>Coast</h1><div class="title">Ferry returns to quay</div>';
    expect(readAt('/item/77', head(), over)).toMatchObject(believed);
  });
});

describe('a head that names the front page, its headline short', () => {
  const named = (headline: string) =>
    head('/', headline).replace(/<title>.*<\/title>/, `<title>${headline}</title>`);
  const over = (headline: string) =>
    `<h1>${headline}</h1><time datetime="2026-10-09">9 October 2026</time>`;

  it.each(['渡し船が戻る', '연락선 돌아오다', 'Weir opens'])(
    'is believed where it is printed: %s',
    (headline) => {
      const story = readAt('/ja/news/8812345', named(headline), over(headline));
      expect(story).toMatchObject({
        headline,
        author: [{ name: 'Ana Lind' }],
        keywords: ['ferry', 'quay'],
      });
      expect(story.flags).not.toContain('stale-head');
    },
  );

  it.each(['渡し船が戻る', 'Weir opens'])('is not where another is: %s', (headline) => {
    const story = readAt('/ja/news/8812345', named(headline), over('橋は閉鎖'));
    expect(story).toMatchObject({ headline: '橋は閉鎖', author: [], keywords: [] });
    expect(story.flags).toContain('stale-head');
  });
});
