// Serves the invented newspaper on loopback: a page for every story, and a picture wherever one is asked for. The pages
// name invented hosts; on the way out these become the server's own, so that nothing leaves the machine.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { drawPicture } from './draw-picture';
import { frontPage } from './front-page';
import { PAPER_HOST } from './paper-host';
import { type InventedPage, inventedPages, storyAsText } from './stories';

/** What lies at an address. */
export interface Served {
  type: string;
  body: string | Buffer;
}

/** The newspaper while it is being served. */
export interface Newspaper {
  /** `http://paper.example:PORT`, where the browsers started here find it. */
  origin: string;
  /** `http://127.0.0.1:PORT`: the same, for who knows no names. */
  loopback: string;
  pages: readonly InventedPage[];
  /** Every request so far, as path and query. */
  requests: string[];
  /** What came with each of them. */
  heads: IncomingHttpHeaders[];
  /** Milliseconds before a picture is sent. */
  pictureDelay: number;
  /** Where a page with this invented address is served. */
  at(url: string): string;
  close(): Promise<void>;
}

/** The cookie that comes with every page, and with which a browser that asks with credentials shows who it is. */
export const COOKIE = 'reader=regular';

/** Where the re-posted story lies as plain text. */
export const TEXT_PATH = '/story.txt';

const HTML = 'text/html; charset=utf-8';
const INVENTED_HOST = /https?:(\\?\/)\1[a-z0-9.-]+\.example\b/g;

/** Puts `origin` in the place of every invented host; JSON-LD may have its slashes escaped. */
const atHome = (html: string, origin: string): string =>
  html.replace(INVENTED_HOST, (_, slash: string) => origin.replaceAll('/', slash));

const listen = (server: ReturnType<typeof createServer>, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port was given.'));
      else resolve(address.port);
    });
  });

/** Starts serving; `more` adds pages by path. The same `port` keeps the addresses of an earlier visit. */
export async function serveNewspaper(
  more: Readonly<Record<string, Served>> = {},
  port = 0,
): Promise<Newspaper> {
  const pages = inventedPages();
  const requests: string[] = [];
  const heads: IncomingHttpHeaders[] = [];
  const stories = new Map(pages.map((page) => [new URL(page.expected.url).pathname, page]));
  let origin = '';

  function find(address: URL): Served | undefined {
    const { pathname } = address;
    const story = stories.get(pathname);
    if (story) return { type: HTML, body: atHome(story.html, origin) };
    if (pathname === '/') return { type: HTML, body: frontPage(pages, TEXT_PATH) };
    if (pathname === TEXT_PATH) return { type: 'text/plain; charset=utf-8', body: storyAsText() };
    if (pathname.endsWith('.png')) return { type: 'image/png', body: drawPicture(address) };
    return more[pathname];
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    requests.push(request.url ?? '/');
    heads.push(request.headers);
    const found = find(new URL(request.url ?? '/', origin));
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', found?.type ?? HTML);
    if (found?.type === HTML) response.setHeader('set-cookie', `${COOKIE}; Path=/`);
    const body = found?.body ?? '<!doctype html><title>Not here</title><p>Nothing lies here.</p>';
    const wait = found?.type === 'image/png' ? paper.pictureDelay : 0;
    if (wait > 0) setTimeout(() => response.end(body), wait);
    else response.end(body);
  }

  const server = createServer(answer);
  const taken = await listen(server, port);
  origin = `http://${PAPER_HOST}:${taken}`;
  const paper: Newspaper = {
    origin,
    loopback: `http://127.0.0.1:${taken}`,
    pages,
    requests,
    heads,
    pictureDelay: 0,
    at: (url) => origin + new URL(url).pathname,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return paper;
}
