// A news site and the site of its pictures, by TLS on loopback. The second knows its reader by every kind of cookie that a
// site of pictures may set; what was asked of it is written down.
import { createServer } from 'node:https';
import { drawPicture } from '../../scripts/newspaper/draw-picture';
import { CERTIFICATE, KEY } from './test-certificate';

/** A request for a picture. */
export interface Asked {
  path: string;
  cookie: string | undefined;
  referer: string | undefined;
  origin: string | undefined;
}

/** The two sites. */
export interface KnownReader {
  /** Sets the cookies, when opened. */
  login: string;
  /** A story of which the page has loaded one picture and names six others. */
  loaded: string;
  /** A story of which the page has loaded no picture. */
  unloaded: string;
  /** Where a picture lies. */
  picture(name: string): string;
  /** Requests for pictures, so far. */
  asked: Asked[];
  close(): Promise<void>;
}

/** The hosts of both, which a browser has to look for on loopback. */
export const HOSTS = ['gazette.example', 'pictures.example'];

/** What the first page has loaded, to the letter. */
export const LOADED = '/ferry-at-the-quay-600x400.png?from=page';

const COOKIES = [
  'known=none; SameSite=None; Secure; Path=/',
  'known-part=none; SameSite=None; Secure; Partitioned; Path=/',
  'known-lax=lax; SameSite=Lax; Secure; Path=/',
];

const WORDS =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out. ';

const pageOf = (head: string, pictures: string): string => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>The ferry of Velden sails again</title>${head}</head>
  <body><article><h1>The ferry of Velden sails again</h1>${pictures}
  ${`<p>${WORDS}${WORDS}</p>`.repeat(6)}</article></body></html>`;

function pagesOf(at: (name: string) => string): Record<string, string> {
  const figure = (image: string, words: string) =>
    `<figure>${image}<figcaption>${words} Photo: Jon Pell</figcaption></figure>`;
  const quay = 'The ferry at the quay of Velden on Monday evening.';
  const lead = `<img src="${at(LOADED)}" srcset="${at(LOADED)} 1x, ${at('/ferry-at-the-quay-2400x1600.png')} 9x" width="600" height="400">`;
  const head = `<meta property="og:image" content="${at('/named-in-head-1200x800.png')}">
    <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry of Velden sails again', image: [at('/named-in-data-1200x800.png')] })}</script>`;
  return {
    '/loaded': pageOf(
      head,
      figure(lead, quay) +
        figure(`<img data-src="${at('/named-only-600x400.png')}">`, 'The crew on deck.') +
        `<img hidden loading="lazy" src="${at('/hidden-600x400.png')}"><div style="height: 90000px"></div>` +
        figure(
          `<img loading="lazy" src="${at('/far-below-600x400.png')}" width="600" height="400">`,
          'The far shore of the bay.',
        ),
    ),
    '/unloaded': pageOf(
      head,
      figure(
        `<img data-src="${at('/ferry-at-the-quay-600x400.png')}" width="600" height="400">`,
        quay,
      ),
    ),
  };
}

/** Starts both. */
export async function serveKnownReader(): Promise<KnownReader> {
  const asked: Asked[] = [];
  let pages: Record<string, string> = {};
  const server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
    const { host = '', cookie, referer, origin } = request.headers;
    const url = new URL(request.url ?? '/', `https://${host}`);
    response.setHeader('cache-control', 'no-store');
    if (url.pathname.endsWith('.png')) {
      asked.push({ path: url.pathname + url.search, cookie, referer, origin });
      response.setHeader('set-cookie', COOKIES);
      response.setHeader('content-type', 'image/png');
      response.end(drawPicture(url));
      return;
    }
    if (url.pathname === '/login') response.setHeader('set-cookie', COOKIES);
    response.statusCode = url.pathname === '/login' || pages[url.pathname] ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[url.pathname] ?? '<!doctype html><title>Pictures</title>');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const picture = (name: string): string => `https://pictures.example:${port}${name}`;
  pages = pagesOf(picture);
  return {
    login: picture('/login'),
    loaded: `https://gazette.example:${port}/loaded`,
    unloaded: `https://gazette.example:${port}/unloaded`,
    picture,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An expression that has a page ask for a picture as any page does, and settles when it has come. */
export const asAnyPage = (address: string): string => `new Promise((resolve) => {
  const image = new Image();
  image.onload = image.onerror = () => resolve(image.naturalWidth);
  image.src = ${JSON.stringify(address)};
})`;
