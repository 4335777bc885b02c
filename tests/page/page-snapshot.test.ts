// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { LONGEST, MOST } from '../../utils/page/field-lengths';
import { snapshotPage } from '../../utils/page/page-snapshot';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const paragraphs = (document: Document): string[] =>
  [...document.querySelectorAll('p')].map((p) => p.textContent.trim());
const now = new Date('2026-03-01T08:00:00Z');
const LONG =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';

it('leaves scripts and drawings out of the copy and the live page as it was', () => {
  const live = page(`<p>Tide</p><script>1</script><svg><text>x</text></svg><style>p{}</style>`);
  const before = live.documentElement.outerHTML;
  const snapshot = snapshotPage(live, now);
  expect(snapshot.document.querySelector('script, svg, style')).toBeNull();
  expect(paragraphs(snapshot.document)).toEqual(['Tide']);
  expect(live.documentElement.outerHTML).toBe(before);
});

it('reads a page whose images and fields are named after properties of the document', () => {
  const live = page(
    '<img name="body"><img name="documentElement"><form><input name="childNodes"><input name="localName"><p>Tide</p></form>',
  );
  expect(paragraphs(snapshotPage(live, now).document)).toEqual(['Tide']);
});

it('parts a story of double line breaks into paragraphs', () => {
  const live = page('<div>One <b>bold</b> line<br>goes on<br><br>Two<br><br>Three</div>');
  expect(paragraphs(snapshotPage(live, now).document)).toEqual([
    'One bold linegoes on',
    'Two',
    'Three',
  ]);
});

it('parts at single line breaks only where each line is a paragraph', () => {
  const story = page(`<div>${LONG}<br>${LONG}<br>${LONG}</div>`);
  expect(paragraphs(snapshotPage(story, now).document)).toHaveLength(3);
  const verse = page('<div>The tide,<br>the tide<br>comes in</div>');
  expect(paragraphs(snapshotPage(verse, now).document)).toHaveLength(0);
});

it('parts bare lines of the source where each is a paragraph', () => {
  const live = page(`<div>\n${[LONG, LONG, LONG, LONG, LONG].join('\n')}\n</div>`);
  expect(paragraphs(snapshotPage(live, now).document)).toHaveLength(5);
});

it('flattens what is nested deeper than any page that people write', () => {
  const live = page(`${'<div>'.repeat(900)}<p>Tide</p>`);
  expect(paragraphs(snapshotPage(live, now).document)).toEqual(['Tide']);
});

it('collects JSON-LD nodes out of arrays and graphs and skips broken blocks', () => {
  const live = page(
    `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},[{"@type":"NewsArticle"}]]}</script>
     <script type="application/ld+json">{"@type": oops</script>
     <script type="application/ld+json">{"@type":"Person","name":"line
break"}</script>`,
  );
  expect(snapshotPage(live, now).jsonLd).toHaveLength(4);
});

it('reads what the page shows inside open shadow roots and frames of its own site', () => {
  const host = document.createElement('div');
  host.innerHTML = '<tide-card></tide-card><iframe></iframe>';
  document.body.append(host);
  const shadow = host.querySelector('tide-card')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>In the shadow</p>';
  const frame = host.querySelector('iframe')?.contentDocument;
  if (frame) frame.body.innerHTML = `<p>${LONG.repeat(12)}</p>`;
  expect(paragraphs(snapshotPage(document, now).document)).toEqual([
    'In the shadow',
    LONG.repeat(12),
  ]);
  host.remove();
});

it('keeps the words of a form, of its nested elements and around comments in one piece', () => {
  const live = page(
    '<form id="page" name="body"><p>Tide<!-- remark --> and time</p><input name="append"></form>',
  );
  const copy = snapshotPage(live, now).document;
  expect(copy.querySelector('form, input')).toBeNull();
  expect(copy.querySelector('#page')?.textContent).toBe('Tide and time');
  expect(
    [...(copy.querySelector('p')?.childNodes ?? [])].every((node) => node.nodeType === 3),
  ).toBe(true);
});

it('reads what stands in a shadow tree', () => {
  const live = page('<main><div id="host"></div></main>');
  const host = live.querySelector('#host');
  host?.attachShadow({ mode: 'open' }).append(live.createElement('p'));
  host?.shadowRoot?.querySelector('p')?.append('Tide');
  expect(paragraphs(snapshotPage(live, now).document)).toEqual(['Tide']);
});

it('cuts every attribute to the length of its kind and says where a reader would miss the rest', () => {
  const long = 'quay '.repeat(9000);
  const live = page(
    `<title>${long}</title><meta name="author" content="${long}"><p class="${long}" id="${long}" style="${long}" lang="${long}">Tide</p><img alt="Quay">`,
  );
  const { document, shortened } = snapshotPage(live, now);
  const lengths = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().map((name) => element.getAttribute(name)?.length ?? 0),
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST.words);
  expect(document.title.length).toBeLessThanOrEqual(LONGEST.line);
  expect(document.querySelector('meta')?.content.length).toBeLessThanOrEqual(LONGEST.line);
  expect(shortened).toBe(true);
});

it('leaves an honest page as it is', () => {
  const live = page('<title>Tide</title><a href="/tide" class="link link--wide">Tide</a>');
  const { document, shortened } = snapshotPage(live, now);
  expect(document.querySelector('a')?.outerHTML).toBe(
    '<a href="/tide" class="link link--wide">Tide</a>',
  );
  expect(shortened).toBe(false);
});

it('leaves out an address that is too long to be one, and cuts a list of them between two', () => {
  const live = page(
    `<a href="/${'q'.repeat(9000)}">Tide</a><img alt="" srcset="${'/quay.jpg 800w, '.repeat(4000)}">`,
  );
  const { document } = snapshotPage(live, now);
  expect(document.querySelector('a')?.hasAttribute('href')).toBe(false);
  const srcset = document.querySelector('img')?.getAttribute('srcset') ?? '';
  expect(srcset.length).toBeLessThanOrEqual(LONGEST.addresses);
  expect(srcset).toMatch(/800w$/);
});

it('cuts strings, lists and depth of JSON-LD', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`);
  const source = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'quay '.repeat(9000),
    author: Array.from({ length: 9000 }, (_, at) => ({ name: `Ana Lind ${at}` })),
    deep,
  });
  const live = page(`<p>Tide</p><script type="application/ld+json">${source}</script>`);
  const { jsonLd, shortened } = snapshotPage(live, now);
  const kept = JSON.stringify(jsonLd);
  expect(kept.length).toBeLessThan(20_000);
  expect(kept.split('Ana Lind').length - 1).toBe(MOST.listed);
  expect(kept.split('"a":').length).toBeLessThan(30);
  expect(shortened).toBe(true);
});
