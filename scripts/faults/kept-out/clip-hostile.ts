// Clips pages full of hostile markup with the built extension.
import { setTimeout } from 'node:timers/promises';
import type { Vector } from '../../../tests/hostile/vectors';
import type { WatchedBrowser, WatchedTab } from '../watched/watched-browser';
import { countAround, type Findings } from './findings';
import { STILL, storyPage } from './hostile-pages';

const SETTLES_MS = 40;

interface Answer {
  id?: string;
  why?: string;
}

/** Clips the page in a tab. The leave is lost when a page has taken the tab elsewhere; a reader would press again. */
export async function clipped(
  browser: WatchedBrowser,
  own: WatchedTab,
  tab: WatchedTab,
  tags: readonly string[],
): Promise<Answer> {
  const ask = () => own.evaluate<Answer>(`guard.clip(${tab.id}, ${JSON.stringify(tags)})`);
  if (browser.name === 'firefox') await browser.press(tab);
  const answer = await ask();
  if (answer.why === undefined || browser.name === 'firefox') return answer;
  await browser.press(tab);
  return ask();
}

/** Clips every piece in a page of its own; gives the ids by number, and what could not be read. */
export async function clipHostile(
  browser: WatchedBrowser,
  own: WatchedTab,
  vectors: readonly Vector[],
  findings: Findings,
): Promise<{ ids: Map<number, string>; unread: string[] }> {
  const ids = new Map<number, string>();
  const unread: string[] = [];
  const tab = await browser.tab();
  for (const [n, { name, markup }] of vectors.entries()) {
    const address = `http://gazette.example/${n}`;
    browser.web.put(address, { body: storyPage(markup, n, address), headers: STILL });
    await tab.go(address);
    // Chromium connects ahead for a frame that the page's policy then refuses: the page's own doing, not Cutline's.
    await setTimeout(SETTLES_MS);
    browser.web.asked.splice(0);
    const { id, why } = await clipped(browser, own, tab, ['hostile', markup.slice(0, 60)]);
    if (id === undefined) unread.push(`${name}: ${why}`);
    else ids.set(n, id);
    countAround(browser, findings, `clipping ${name}`);
  }
  await tab.close();
  return { ids, unread };
}
