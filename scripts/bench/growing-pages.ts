// Pages of any size in the shapes that make readers slow: deep nests, endless text, pictures without number.
import type { StoredPage } from '../reading/stored-pages';

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';
const STORY = `<h1>The ferry of Velden sails again</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}`;

/** Makes about `nodes` elements and texts. */
type Shape = (nodes: number) => string;

const DEPTH = 60;

/** By name. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  nested: (nodes) =>
    `${'<div>'.repeat(DEPTH)}<p>${SENTENCE}</p>${'</div>'.repeat(DEPTH)}`.repeat(
      Math.ceil(nodes / (DEPTH + 2)),
    ),
  long: (nodes) => `<p>${SENTENCE} <a href="/x">More</a> ${SENTENCE}</p>`.repeat(nodes / 5),
  // Loaded late: tens of thousands of requests would outlast the bench.
  pictures: (nodes) =>
    Array.from(
      { length: nodes / 6 },
      (_, at) =>
        `<figure><img loading="lazy" src="/pier-${at}.jpg" width="900" height="600"><figcaption>Pier ${at} <span>Photo: Maria Keller</span></figcaption></figure>`,
    ).join(''),
};

/** A page of a shape with about so many nodes. */
export const growingPage = (shape: string, nodes: number): StoredPage => ({
  url: `https://news.example/2026/03/01/${shape}-${nodes}.html`,
  body: `<!doctype html><html lang="en"><title>The ferry of Velden sails again</title><body><article>${STORY}${SHAPES[shape]?.(nodes) ?? ''}</article></body></html>`,
  contentType: 'text/html; charset=utf-8',
});

/** How fast times grow with sizes: the slope of the line through their logarithms. 1 is as fast as the page. */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = times.map(Math.log);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const along = xs.reduce((sum, x, at) => sum + (x - mx) * ((ys[at] ?? 0) - my), 0);
  return along / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
