// The control: the same markup set raw in a page. A run that finds nothing here would prove nothing.
import { setTimeout } from 'node:timers/promises';
import type { Vector } from '../../../tests/hostile/vectors';
import type { WatchedBrowser } from '../watched/watched-browser';
import { rawPage } from './hostile-pages';

/** How many pieces of markup ran a script, and how many called the network, when they were set raw. */
export interface RawCount {
  ran: number;
  called: number;
}

const SETTLES_MS = 120;
/** What was begun by the last pages must not be taken for what comes after. */
const LATECOMERS_MS = 1500;

/** Sets every piece raw in a page of its own. */
export async function rawControl(
  browser: WatchedBrowser,
  vectors: readonly Vector[],
): Promise<RawCount> {
  const count = { ran: 0, called: 0 };
  const tab = await browser.tab();
  for (const [n, { markup }] of vectors.entries()) {
    const address = `http://raw.example/${n}`;
    browser.web.put(address, { body: rawPage(markup) });
    // Markup may take the page elsewhere, while it loads or afterwards.
    await tab.go(address).catch(() => undefined);
    await setTimeout(SETTLES_MS);
    const ran = await tab.evaluate<number>('globalThis.ran ?? 0').catch(() => 0);
    if (ran > 0) count.ran += 1;
    if (browser.web.asked.splice(0).length > 0) count.called += 1;
  }
  await tab.close();
  await setTimeout(LATECOMERS_MS);
  browser.web.asked.splice(0);
  browser.sightings.splice(0);
  return count;
}
