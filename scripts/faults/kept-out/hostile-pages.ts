// Pages made of hostile markup: raw, as a control, and as a story that Cutline is asked to clip.

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What markup calls when it comes alive; `ran` is how often it did. */
const TRAPS = `window.ran = 0;
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fired'])
  window[name] = () => { window.ran += 1; };`;

// Without one a browser asks for the icon of the site.
const NO_ICON = '<link rel="icon" href="data:,">';

/** A page that sets the markup raw. */
export const rawPage = (markup: string): string =>
  `<!doctype html>${NO_ICON}<title>Raw</title><body><script>${TRAPS}
  document.body.innerHTML = ${JSON.stringify(markup).replaceAll('<', '\\u003c')};</script>`;

/** A page that shows HTML made of an export, with nothing to hold it back. */
export const openedPage = (html: string): string =>
  `<!doctype html>${NO_ICON}<title>Export</title><script>${TRAPS}</script><main>${html}</main>`;

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';

/** The headline of the `n`th story. */
export const headlineOf = (n: number): string => `Ferry ${n} of Velden sails again`;

/** Keeps the page itself still, so that whatever is asked for was asked for by Cutline. */
export const STILL = {
  'content-security-policy': "default-src 'none'; sandbox allow-same-origin",
};

/** A news story with the markup in its text, captions and names, and as text in its metadata. */
export function storyPage(markup: string, n: number, address: string): string {
  const facts = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineOf(n),
    description: markup,
    author: { '@type': 'Person', name: `Ana ${markup}` },
    image: { '@type': 'ImageObject', url: `${address}/lead.jpg`, caption: markup },
  }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><link rel="canonical" href="${address}">${NO_ICON}
    <title>${headlineOf(n)}</title><meta name="description" content="${escaped(markup)}">
    <script type="application/ld+json">${facts}</script></head><body><article><h1>${headlineOf(n)}</h1>
    <p class="byline">By Ana Lindqvist</p><p>${SENTENCE} ${SENTENCE}</p>
    <p>${escaped(markup)} ${SENTENCE}</p><p>${SENTENCE}</p>${markup}
    <p>${SENTENCE} ${markup} ${SENTENCE}</p>
    <figure><img src="${address}/p.jpg" width="900" height="600" alt="${escaped(markup)}">
    <figcaption>${markup} The ferry at its quay. Photo: Ivo Brandt</figcaption></figure>
    <p>${SENTENCE} ${SENTENCE}</p></article></body></html>`;
}
