// Pages of an invented web that say whose story they are: honest ones, and those that say another's address.

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';

/** What a page says of itself, and what it prints. */
export interface PosingPage {
  address: string;
  headline: string;
  /** Markup of its head. */
  head?: string;
}

/** The page as HTML. `more`: a paragraph that was not there before. */
export const pageHtml = ({ headline, head = '' }: PosingPage, more = ''): string =>
  `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>${headline}</title>${head}</head>
  <body><main><article><h1>${headline}</h1><p class="byline">By Ana Lindqvist</p>
  ${`<p>${SENTENCE} ${headline}. ${SENTENCE}</p>`.repeat(3)}${more}</article></main></body></html>`;

/** What a page puts in the place of its story when it shows the next one without loading a page. */
export const nextStory = (headline: string): string =>
  `<article><h1>${headline}</h1>${`<p>${SENTENCE} ${headline}. ${SENTENCE}</p>`.repeat(3)}</article>`;

const link = (address: string): string => `<link rel="canonical" href="${address}">`;
const card = (address: string): string => `<meta property="og:url" content="${address}">`;
const jsonLd = (address: string, headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline,
    datePublished: '2026-10-03T08:00:00Z',
  })}</script>`;

const PAPER = 'http://gazette.example';

/** Stories that speak for themselves. */
export const HONEST: readonly PosingPage[] = [
  '/2026/10/03/ferry-returns-to-quay',
  '/story/48213',
  '/story.php?id=7',
  '/story.php?id=8',
  '/~alice/fog-in-velden',
  '/north/news/fog-in-velden',
  '/',
].map((path, n) => ({ address: PAPER + path, headline: `Honest story ${n} of the Gazette` }));

const honest = (n: number): string => HONEST[n]?.address ?? PAPER;

/** Where pages stand that call themselves an honest one, and which. */
const POSING: readonly [address: string, claimed: string][] = [
  ['http://rival.example/2026/10/03/ferry-returns-to-quay', honest(0)],
  ['http://blogs.gazette.example/2026/10/03/ferry-returns-to-quay', honest(0)],
  ['http://gazette.example.rival.example/2026/10/03/ferry-returns-to-quay', honest(0)],
  ['http://gazette.example:8080/2026/10/03/ferry-returns-to-quay', honest(0)],
  ['http://203.0.113.7/2026/10/03/ferry-returns-to-quay', honest(0)],
  [`${PAPER}/~eve/ferry-returns-to-quay`, honest(0)],
  [`${PAPER}/2026/10/09/bridge-closes-for-a-week`, honest(0)],
  [`${PAPER}/letters?of=ferry-returns-to-quay`, honest(0)],
  [`${PAPER}/users/eve/48213`, honest(1)],
  [`${PAPER}/story/48214`, honest(1)],
  [`${PAPER}/story.php?id=9`, honest(2)],
  [`${PAPER}/story.php?cat=5&id=8`, honest(3)],
  [`${PAPER}/~eve/fog-in-velden`, honest(4)],
  [`${PAPER}/south/news/fog-in-velden`, honest(5)],
  [`${PAPER}/harbour/quay-is-mended`, honest(6)],
  [`${PAPER}/#!/story/6`, honest(6)],
];

const VOICES = [
  (claimed: string) => link(claimed),
  (claimed: string) => card(claimed),
  (claimed: string, headline: string) => link(claimed) + card(claimed) + jsonLd(claimed, headline),
];

/** Pages that call themselves an honest story's, by each voice of the head. */
export const posers: readonly (PosingPage & { claimed: string })[] = POSING.flatMap(
  ([address, claimed], n) =>
    VOICES.map((voice, way) => {
      const headline = `Posing page ${n} by its voice ${way}`;
      const mark = address.includes('?') ? '&' : '?';
      // Another address each time, so that no two of them are one story.
      const own = address.includes('#') ? `${address}${way}` : `${address}${mark}way=${way}`;
      return { address: own, claimed, headline, head: voice(claimed, headline) };
    }),
);

/** The same story under the addresses it is handed on by. */
export const HANDED_ON: readonly string[] = [
  'http://www.gazette.example/2026/10/03/ferry-returns-to-quay',
  `${honest(0)}/`,
  ...[
    'ref=front',
    'cmp=share',
    'utm_source=letter&utm_medium=mail',
    'fbclid=1',
    'gclid=2',
    'mc_cid=3',
  ].map((query) => `${honest(0)}?${query}`),
  `${honest(0)}#comments`,
  `${PAPER}/story.php?utm_campaign=x&id=7`,
];

/** Sites that show the next story without loading a page: the first and the second path. */
export const WITHOUT_LOADING: readonly [first: string, second: string][] = [
  ['/2026/10/03/ferry-sails-early', '/2026/10/09/bridge-closes-again'],
  ['/items/51', '/items/52'],
  ['/reader?story=61', '/reader?story=62'],
  ['/storm-over-velden', '/calm-over-velden-bay'],
];

/** The first story of such a site, whose head stays. */
export function firstStory(origin: string, path: string): PosingPage {
  const [address, headline] = [origin + path, `First story at ${path.replace(/\W+/g, ' ').trim()}`];
  const title = `<meta property="og:title" content="${headline}">`;
  return {
    address,
    headline,
    head: link(address) + card(address) + title + jsonLd(address, headline),
  };
}
