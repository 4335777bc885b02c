// The whole web of a watched browser: a proxy on loopback that serves the pages of a run, hands out nothing else, and
// writes down everything it was asked for that nobody had announced.
import { createServer } from 'node:http';

/** What lies at an address. */
export interface WebPage {
  body: string;
  type?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A web of one run. */
export interface LoopbackWeb {
  port: number;
  /** What was asked for without having been announced, as `METHOD address`. */
  asked: string[];
  /** Every page that was handed out. */
  served: string[];
  put(address: string, page: WebPage): void;
  /** Announces that an address will be opened once: that one request is no finding. */
  expect(address: string): void;
  close(): Promise<void>;
}

/** Browsers ask their makers for this and that by themselves. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozaws\.net|(?:accounts|clients2)\.google\.com|(?:content-autofill|update|optimizationguide-pa)\.googleapis\.com)(?::\d+)?$/;

const hostOf = (asked: string): string =>
  /^https?:/.test(asked) ? new URL(asked).hostname : asked;

/** Starts a web. */
export async function startWeb(): Promise<LoopbackWeb> {
  const pages = new Map<string, WebPage>();
  const announced = new Map<string, number>();
  const asked: string[] = [];
  const served: string[] = [];

  function note(method: string, address: string): void {
    const left = announced.get(address) ?? 0;
    if (left > 0) announced.set(address, left - 1);
    else if (!OF_THE_BROWSER.test(hostOf(address))) asked.push(`${method} ${address}`);
  }

  const server = createServer((request, response) => {
    const address = request.url ?? '';
    note(request.method ?? '', address);
    const page = pages.get(address);
    if (page) served.push(address);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url ?? '');
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    port: address.port,
    asked,
    served,
    put: (address, page) => void pages.set(address, page),
    expect: (address) => void announced.set(address, (announced.get(address) ?? 0) + 1),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
