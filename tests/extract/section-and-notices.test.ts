// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, type Parts, readPage } from './read-page';

const trail = (...names: string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name) => ({ '@type': 'ListItem', item: { name } })),
  })}</script>`;

describe('the section', () => {
  it('is the one that JSON-LD names', () => {
    expect(readPage({ head: jsonLd({ articleSection: 'Harbour' }) }).articleSection).toBe(
      'Harbour',
    );
  });

  it('is the last step of the trail before the story itself', () => {
    const head =
      trail('Home', 'Coast', 'Harbour', 'Talks on the pier end') +
      jsonLd({ headline: 'Talks on the pier end' });
    expect(readPage({ head }).articleSection).toBe('Harbour');
  });

  it('is unknown where the trail leads from the front page to the story', () => {
    const head =
      trail('Home', 'Talks on the pier end') + jsonLd({ headline: 'Talks on the pier end' });
    expect(readPage({ head }).articleSection).toBeUndefined();
  });
});

it('reads the kicker that stands over the headline', () => {
  const { kicker, headline } = readPage({
    over: '<header><p class="kicker">Velden harbour</p><h1>Talks on the pier end</h1></header>',
  });
  expect([kicker, headline]).toEqual(['Velden harbour', 'Talks on the pier end']);
});

it('takes no date for a kicker', () => {
  expect(
    readPage({ over: '<p class="date">30 October 2026</p><h1>Talks on the pier end</h1>' }).kicker,
  ).toBeUndefined();
});

it.each<[string, Parts, string[]]>([
  ['JSON-LD', { head: jsonLd({ keywords: 'pier, fog' }) }, ['pier', 'fog']],
  ['the head', { head: '<meta name="news_keywords" content="pier;fog">' }, ['pier', 'fog']],
  [
    'links marked as tags',
    { after: '<p><a rel="tag" href="/t/pier">pier</a> <a rel="tag" href="/t/fog">fog</a></p>' },
    ['pier', 'fog'],
  ],
])('reads keywords from %s', (_, parts, keywords) => {
  expect(readPage(parts).keywords).toEqual(keywords);
});

it('writes languages as tags', () => {
  expect(readPage({ lang: '', head: jsonLd({ inLanguage: 'de_AT' }) }).inLanguage).toBe('de-AT');
});

it.each([
  [{ isAccessibleForFree: 'False' }, false],
  [{ isAccessibleForFree: 'http://schema.org/True' }, true],
  [{ hasPart: [{ isAccessibleForFree: false }] }, false],
  [{}, undefined],
])('reads %j as free: %s', (fields, free) => {
  expect(readPage({ head: jsonLd(fields) }).isAccessibleForFree).toBe(free);
});

it.each([
  'Correction: An earlier version of this story gave the wrong depth of the basin.',
  'This article was amended on 31 October 2026 to correct the name of the harbour master.',
  'Anmerkung der Redaktion: In einer früheren Version stand ein falscher Name.',
  'Rectificatif : une première version de cet article donnait une mauvaise date.',
  'Fe de errores: en una versión anterior se daba un nombre equivocado del puerto.',
  'Rättelse: I en tidigare version av artikeln angavs fel djup i bassängen.',
  'Поправка: в первой версии статьи было неверно указано имя капитана порта.',
  '訂正：この記事の以前の版では港長の名前に誤りがありました。',
])('keeps the notice "%s"', (notice) => {
  expect(readPage({ after: `<p class="note">${notice}</p>` }).correction).toEqual([notice]);
});

it('takes no paragraph for a notice that speaks of corrections', () => {
  const after =
    '<p>Corrections officers stood at the gate of the harbour prison all night, waiting for the fog to lift.</p>';
  expect(readPage({ after }).correction).toEqual([]);
});
