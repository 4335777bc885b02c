// Pages that say they are another's story, heads left from the story before, and addresses with what only tracks: the built
// extension clips them as the key and the menu do. A reader that believes what a page calls itself is the control.

import type { BrowserName } from '../../browsers/find-browser';
import { figure, type Series } from '../fault-order';
import { clipped } from '../kept-out/clip-hostile';
import { STILL } from '../kept-out/hostile-pages';
import { startWatched } from '../watched/start-watched';
import type { WatchedBrowser, WatchedTab } from '../watched/watched-browser';
import {
  firstStory,
  HANDED_ON,
  HONEST,
  nextStory,
  type PosingPage,
  pageHtml,
  posers,
  WITHOUT_LOADING,
} from './posing-pages';

interface Desk {
  browser: WatchedBrowser;
  own: WatchedTab;
  tab: WatchedTab;
}

async function clip({ browser, own, tab }: Desk): Promise<string> {
  const { id, why } = await clipped(browser, own, tab, []);
  if (id === undefined) throw new Error(`The page was not clipped: ${why}`);
  return id;
}

const BETWEEN = 'http://between.example/';

/** Opens a page and clips it; gives the story's id. */
async function clipPage(desk: Desk, page: PosingPage, more?: string): Promise<string> {
  // What stands behind the hash is never asked for.
  const served = page.address.replace(/#.*/, '');
  desk.browser.web.put(served, { body: pageHtml(page, more), headers: STILL });
  // From one fragment to another no page is loaded.
  if (page.address.includes('#')) await desk.tab.go(BETWEEN);
  await desk.tab.go(page.address);
  return clip(desk);
}

interface Held {
  headline: string;
  earlier: number;
}

const heldIn = ({ own }: Desk): Promise<Record<string, Held>> =>
  own.evaluate<Record<string, Held>>('guard.standing()');

/** What is wrong, a line each. */
interface Wrong {
  replaced: string[];
  merged: string[];
  doubled: string[];
}

/** Clips the honest stories, then all that pose as one of them. */
async function pose(desk: Desk, wrong: Wrong): Promise<Map<string, string>> {
  const honest = new Map<string, string>();
  for (const page of HONEST) honest.set(await clipPage(desk, page), page.headline);
  const seen = new Set(honest.keys());
  for (const page of posers) {
    const id = await clipPage(desk, page);
    if (seen.has(id)) wrong.merged.push(`${page.address} as ${page.claimed}`);
    seen.add(id);
  }
  const held = await heldIn(desk);
  for (const [id, headline] of honest)
    if (held[id]?.headline !== headline || held[id].earlier > 0)
      wrong.replaced.push(`${headline}: ${held[id]?.headline}`);
  return honest;
}

async function withoutLoading(desk: Desk, wrong: Wrong): Promise<void> {
  for (const [n, [first, second]] of WITHOUT_LOADING.entries()) {
    const page = firstStory(`http://paper-${n}.example`, first);
    const one = await clipPage(desk, page);
    const headline = `Second story of paper ${n}`;
    const shown = `history.pushState(null, '', ${JSON.stringify(second)});
      document.querySelector('main').innerHTML = ${JSON.stringify(nextStory(headline))};`;
    await desk.tab.evaluate(`(() => { ${shown} })()`);
    const two = await clip(desk);
    const held = await heldIn(desk);
    if (one === two) wrong.merged.push(`${page.address} and ${second}`);
    if (held[one]?.headline !== page.headline || held[two]?.headline !== headline)
      wrong.replaced.push(`${page.address}: ${held[one]?.headline}, ${held[two]?.headline}`);
  }
}

async function handOn(desk: Desk, honest: Map<string, string>, wrong: Wrong): Promise<void> {
  for (const address of HANDED_ON) {
    const at = address.includes('story.php') ? 2 : 0;
    const id = await clipPage(desk, { address, headline: HONEST[at]?.headline ?? '' });
    if (!honest.has(id)) wrong.doubled.push(address);
  }
}

/** A page that has changed is a new version: what says that nothing was replaced would see it. */
async function change(desk: Desk): Promise<number> {
  const [page] = HONEST;
  if (!page) return 0;
  const id = await clipPage(
    desk,
    page,
    '<p>The ferry was late by an hour, the harbour master said afterwards.</p>',
  );
  return (await heldIn(desk))[id]?.earlier ?? 0;
}

const CLAIMS = /rel="canonical" href="([^"]+)"|property="og:url" content="([^"]+)"/;

/** How many pages a reader files under an honest story's address that believes what they call themselves. */
function naive(): number {
  const honest = new Set(HONEST.map(({ address }) => address));
  const believed = posers.map(({ head = '' }) => {
    const [, link, card] = CLAIMS.exec(head) ?? [];
    return link ?? card ?? '';
  });
  return believed.filter((address) => honest.has(address)).length + WITHOUT_LOADING.length;
}

async function run(name: BrowserName): Promise<{ wrong: Wrong; versions: number }> {
  const browser = await startWatched(name);
  try {
    const own = await browser.own('options.html');
    const desk = { browser, own, tab: await browser.tab() };
    browser.web.put(BETWEEN, { body: '<!doctype html><title>Between</title>' });
    const wrong: Wrong = { replaced: [], merged: [], doubled: [] };
    const honest = await pose(desk, wrong);
    await withoutLoading(desk, wrong);
    await handOn(desk, honest, wrong);
    return { wrong, versions: await change(desk) };
  } finally {
    await browser.close();
  }
}

/** Poses, goes on without loading, hands on; then changes a page, which is the control. */
export const identity: Series = async ({ browser: name }) => {
  const { wrong, versions } = await run(name);
  for (const [what, lines] of Object.entries(wrong))
    for (const line of lines) console.error(`  ${what}: ${line}`);
  const pages = posers.length + WITHOUT_LOADING.length;
  console.error(
    `${name}: ${pages} pages that say they are another's, ${HANDED_ON.length} addresses of a story: ` +
      `${wrong.replaced.length} replaced, ${wrong.merged.length} merged, ${wrong.doubled.length} made twice; ` +
      `one that believes them is fooled by ${naive()}; versions of a page that changed: ${versions}`,
  );
  return [
    figure("pages that say they are another's", pages),
    figure('identity: stories replaced', wrong.replaced.length),
    figure('identity: stories merged wrongly', wrong.merged.length),
    figure('identity: duplicates made', wrong.doubled.length),
    figure('identity: pages that fool who believes them', naive()),
    figure('identity: versions of a page that changed', versions),
  ];
};
