// An invented newspaper of one page: it shows its next story without loading, and leaves its head as it was.
import type { Served } from '../../scripts/newspaper/serve';

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';

/** A site of this kind: its paths, and what stands at them. */
export interface OnePager {
  what: string;
  first: { path: string; headline: string };
  second: { path: string; headline: string };
}

/** By what tells their stories apart. */
export const onePagers: readonly OnePager[] = [
  {
    what: 'a day and a slug',
    first: { path: '/2026/10/03/ferry-returns-to-quay', headline: 'Ferry returns to quay' },
    second: { path: '/2026/10/09/bridge-closes-for-a-week', headline: 'Bridge closes for a week' },
  },
  {
    what: 'a number',
    first: { path: '/items/51', headline: 'Storm keeps boats in port' },
    second: { path: '/items/52', headline: 'Calm returns to the bay' },
  },
  {
    what: 'a parameter',
    first: { path: '/reader', headline: 'Market moves to the square' },
    second: { path: '/reader?story=62', headline: 'School bell rings again' },
  },
  {
    what: 'a slug',
    first: { path: '/lighthouse-gets-new-lamp', headline: 'Lighthouse gets new lamp' },
    second: { path: '/tower-clock-stands-still', headline: 'Tower clock stands still' },
  },
];

const story = (headline: string): string =>
  `<article><h1>${headline}</h1><p class="byline">By Mira Holt</p>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}</article>`;

function served({ first, second }: OnePager): Served {
  const facts = {
    '@type': 'NewsArticle',
    headline: first.headline,
    url: first.path,
    datePublished: '2026-10-03T08:00:00Z',
    author: { '@type': 'Person', name: 'Ana Lind' },
  };
  // A fragment alone loads no page.
  const script = `addEventListener('hashchange', () => {
    history.pushState(null, '', ${JSON.stringify(second.path)});
    document.querySelector('main').innerHTML = ${JSON.stringify(story(second.headline))};
  });`;
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>${first.headline}</title>
      <link rel="canonical" href="${first.path}"><meta property="og:title" content="${first.headline}">
      <meta property="og:url" content="${first.path}"><script type="application/ld+json">${JSON.stringify(facts)}</script>
      </head><body><main>${story(first.headline)}</main><script>${script.replaceAll('</', '<\\/')}</script></body></html>`,
  };
}

/** What is served for them, by path. */
export const onePagerPages: Readonly<Record<string, Served>> = Object.fromEntries(
  onePagers.map((site) => [site.first.path, served(site)]),
);
