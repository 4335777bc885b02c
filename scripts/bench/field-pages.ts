// A short news page with a megabyte in one of its fields, filled with what makes patterns go over a text again and again.
import type { StoredPage } from '../reading/stored-pages';

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';
const SIZE = 1_000_000;

/** What fields are filled with, by name. */
export const FILLS: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'Ab ',
  names: 'Ana Lind and ',
  commas: ', ',
  slashes: '/',
  brackets: '(',
  closing: ') ',
  spaces: ' ',
  digits: '1',
  days: '3 May ',
  wide: '連',
  mailboxes: 'a@b.',
  labels: 'Photo: ',
  mixed: 'By Ana (AP), 3.5.2026 | Photo: ',
};

/** A megabyte of a fill. */
export const megabyte = (fill: string): string =>
  (FILLS[fill] ?? '').repeat(Math.ceil(SIZE / (FILLS[fill]?.length ?? 1))).slice(0, SIZE);

interface Slots {
  head?: string;
  over?: string;
  text?: string;
  image?: string;
  attributes?: string;
  under?: string;
  title?: string;
  lang?: string;
}

const page = ({ head, over, text, image, attributes, under, title, lang }: Slots): string =>
  `<!doctype html><html lang="${lang ?? 'en'}"><head><title>${title ?? 'The ferry of Velden sails again'}</title>${head ?? ''}</head>
<body><main><article><h1>The ferry of Velden sails again</h1>${over ?? '<p class="byline">By Ana Lind</p><time datetime="2026-03-01">1 March 2026</time>'}
<figure>${image ?? '<img src="/quay.jpg" alt="The quay" width="900" height="600">'}${under ?? '<figcaption>The quay at dusk. <span class="credit">Photo: Maria Keller</span></figcaption>'}</figure>
<div ${attributes ?? ''}>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(8)}${text ?? ''}</div></article></main></body></html>`;

const quoted = (value: string): string => value.replace(/"/g, '&quot;');
const article = (name: string, value: unknown): string =>
  page({
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry of Velden sails again', [name]: value })}</script>`,
  });
const tag = (name: string, value: string): string =>
  page({ head: `<meta name="${name}" content="${quoted(value)}">` });
const image = (attributes: string): string =>
  page({ image: `<img width="900" height="600" ${attributes}>` });

/** The page with a value in a field, by the name of the field. */
export const FIELDS: Readonly<Record<string, (value: string) => string>> = {
  'json-ld author': (value) => article('author', { '@type': 'Person', name: value }),
  'json-ld author text': (value) => article('author', value),
  'json-ld headline': (value) => article('headline', value),
  'json-ld articleBody': (value) => article('articleBody', value),
  'json-ld keywords': (value) => article('keywords', value),
  'json-ld date': (value) => article('datePublished', value),
  'json-ld publisher': (value) => article('publisher', { name: value }),
  'json-ld image caption': (value) => article('image', { url: '/quay.jpg', caption: value }),
  'broken json-ld': (value) =>
    page({ head: `<script type="application/ld+json">{${value}</script>` }),
  'meta author': (value) => tag('author', value),
  'meta description': (value) => tag('description', value),
  'meta keywords': (value) => tag('keywords', value),
  'meta og:title': (value) => tag('og:title', value),
  'meta date': (value) => tag('date', value),
  title: (value) => page({ title: value }),
  lang: (value) => page({ lang: quoted(value) }),
  class: (value) => page({ attributes: `class="${quoted(value)}"` }),
  id: (value) => page({ attributes: `id="${quoted(value)}"` }),
  style: (value) => page({ attributes: `style="${quoted(value)}"` }),
  alt: (value) => image(`src="/quay.jpg" alt="${quoted(value)}"`),
  'image title': (value) => image(`src="/quay.jpg" title="${quoted(value)}"`),
  src: (value) => image(`loading="lazy" src="/${quoted(value)}.jpg"`),
  srcset: (value) => image(`src="/quay.jpg" data-srcset="${quoted(value)}"`),
  'data-caption': (value) => image(`src="/quay.jpg" data-caption="${quoted(value)}"`),
  'noscript image': (value) =>
    page({ image: `<noscript><img src="/quay.jpg" alt="${quoted(value)}"></noscript>` }),
  caption: (value) => page({ under: `<figcaption>${value}</figcaption>` }),
  credit: (value) =>
    page({ under: `<figcaption>The quay. <span class="credit">${value}</span></figcaption>` }),
  byline: (value) => page({ over: `<p class="byline">By ${value}</p>` }),
  'linked byline': (value) =>
    page({ over: `<p><a rel="author" href="/people/ana">${value}</a></p>` }),
  'date element': (value) => page({ over: `<time>${value}</time>` }),
  datetime: (value) => page({ over: `<time datetime="${quoted(value)}">1 March 2026</time>` }),
  'date in microdata': (value) => page({ over: `<span itemprop="datePublished">${value}</span>` }),
  'line over the text': (value) => page({ over: `<div class="meta">${value}</div>` }),
  href: (value) =>
    page({ text: `<p>${SENTENCE} <a href="/${quoted(value)}">more</a> ${SENTENCE}</p>` }),
  'link text': (value) =>
    page({ text: `<p>${SENTENCE} <a href="/2">${value}</a> ${SENTENCE}</p>` }),
  heading: (value) => page({ text: `<h2>${value}</h2><p>${SENTENCE}</p>` }),
  'first heading': (value) => page({ over: `<h1>${value}</h1>` }),
  paragraph: (value) => page({ text: `<p>${value}</p>` }),
  'text without a paragraph': (value) => page({ text: value }),
  'table cell': (value) =>
    page({
      text: `<table><tr><th>Pier</th><th>Ferry</th></tr><tr><td>1</td><td>${value}</td></tr></table>`,
    }),
  'list item': (value) => page({ text: `<ul><li>${value}</li><li>Two</li></ul>` }),
  'preformatted text': (value) => page({ text: `<pre>${value}</pre>` }),
  'inline script': (value) => page({ text: `<script>"${value}"</script>` }),
  comment: (value) => page({ text: `<!-- ${value} -->` }),
};

/** The address and bytes of a page with a value in a field. */
export const fieldPage = (field: string, value: string): StoredPage => ({
  url: 'https://news.example/2026/03/01/ferry-of-velden.html',
  body: FIELDS[field]?.(value) ?? '',
  contentType: 'text/html; charset=utf-8',
});
