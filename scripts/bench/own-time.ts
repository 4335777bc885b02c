// The processor's time that a script takes in a page, apart from what else the machine does meanwhile.
import type { BrowserContext, CDPSession } from 'playwright';
import type { StoredPage } from '../reading/stored-pages';

/** Measures a script in pages that are opened one after the other in one tab. */
export interface OwnTime {
  /** Milliseconds of the page's own thread. */
  of(page: StoredPage): Promise<number>;
  close(): Promise<void>;
}

/** A script that takes longer has stalled. */
const STALLED = 60_000;

/**
 * Whoever clips a page has it on the screen: its style and layout are the browser's own work, done before. Whatever script
 * asked first would pay for them, a megabyte of words in the place of a missing picture included.
 */
const ON_SCREEN = 'void document.documentElement?.getBoundingClientRect()';

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}

/** Opens the tab; `source` is the script as one expression. */
export async function openOwnTime(context: BrowserContext, source: string): Promise<OwnTime> {
  const tab = await context.newPage();
  let shown: StoredPage | undefined;
  await tab.route('**/*', (route) =>
    shown && route.request().resourceType() === 'document'
      ? route.fulfill({ body: shown.body, contentType: shown.contentType })
      : route.abort(),
  );
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const of = async (page: StoredPage): Promise<number> => {
    shown = page;
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: STALLED });
    await session.send('Runtime.evaluate', { expression: ON_SCREEN });
    const from = await threadTime(session);
    await session.send('Runtime.evaluate', { expression: `void ${source}`, awaitPromise: false });
    await session.send('Runtime.evaluate', { expression: '1' });
    return (await threadTime(session)) - from;
  };
  return { of, close: () => tab.close() };
}
