// A page that watches itself while a story is clipped from it: nothing it can see may change.
import { setTimeout } from 'node:timers/promises';
import type { WatchedBrowser } from '../watched/watched-browser';

const WATCHING = `
window.seen = [];
const note = (what) => window.seen.push(what);
class Ferry extends HTMLElement {
  constructor() { super(); note('an element was made'); }
  connectedCallback() { note('an element was put in'); }
  attributeChangedCallback() { note('an attribute was changed'); }
  adoptedCallback() { note('an element was taken over'); }
}
customElements.define('old-ferry', Ferry);
for (const [place, names] of [[Node.prototype, ['cloneNode', 'appendChild', 'insertBefore', 'removeChild']],
  [Document.prototype, ['importNode', 'adoptNode', 'createElement', 'querySelectorAll']],
  [Element.prototype, ['setAttribute', 'removeAttribute', 'getBoundingClientRect', 'querySelectorAll']]])
  for (const name of names) {
    const native = place[name];
    place[name] = function (...given) { note(name + ' was called'); return native.apply(this, given); };
  }
for (const name of ['load', 'error', 'scroll', 'selectionchange', 'slotchange', 'DOMContentLoaded', 'readystatechange',
  'message', 'toggle', 'animationstart', 'transitionstart', 'beforeprint', 'copy', 'resize'])
  addEventListener(name, () => note('the event ' + name), true);
window.snapshot = () => JSON.stringify([
  document.documentElement.outerHTML, [...document.querySelectorAll('*')].map((each) => each.getAttributeNames().join()),
  [...document.querySelectorAll('*')].map((each) => each.shadowRoot?.innerHTML ?? ''),
  Reflect.ownKeys(window).map(String).filter((name) => name !== 'before').sort(), document.styleSheets.length,
  document.adoptedStyleSheets.length, document.cookie, history.length, location.href, scrollX, scrollY,
  performance.getEntriesByType('resource').length, document.activeElement?.tagName, document.images.length,
  [...document.images].map((each) => [each.currentSrc, each.complete, each.loading]),
]);
window.begin = () => {
  new MutationObserver((all) => all.forEach(({ type }) => note('a change of ' + type)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.before = window.snapshot();
  window.seen.length = 0;
};`;

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const PAGE = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>The old ferry</title></head>
<body><article><h1>The old ferry sails again</h1><p class="byline">By Ana Lindqvist</p>
<p>${SENTENCE} ${SENTENCE}</p><old-ferry size="1">The Petrel</old-ferry><p>${SENTENCE} ${SENTENCE}</p>
<figure><img src="${GIF}" data-src="http://still.example/p.jpg" width="900" height="600">
<figcaption>The ferry at its quay. Photo: Ivo Brandt</figcaption></figure><details><summary>More</summary><p>${SENTENCE}</p></details>
<div id="host"></div><form><input name="q" value="ferry"><textarea>text</textarea></form><video></video>
<p>${SENTENCE} ${SENTENCE}</p></article><div style="height:30000px"></div>
<img src="http://still.example/far.gif" loading="lazy" width="9" height="9"><script>${WATCHING}
document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>In the shade</p>';</script></body></html>`;

/** What a page saw of a clip, and of a change made on purpose, which is the control. */
export interface StillCount {
  seen: string[];
  control: number;
}

const ADDRESS = 'http://still.example/ferry';
const SETTLES_MS = 500;

/** Clips a page that watches itself. */
export async function stillPage(browser: WatchedBrowser): Promise<StillCount> {
  const own = await browser.own('options.html');
  browser.web.put(ADDRESS, { body: PAGE });
  const tab = await browser.tab();
  await tab.go(ADDRESS);
  // The button is pressed before: that takes the focus, which is the reader's doing.
  await browser.press(tab);
  await setTimeout(SETTLES_MS);
  browser.web.asked.splice(0);
  await tab.evaluate('void begin()');
  const { why } = await own.evaluate<{ why?: string }>(`guard.clip(${tab.id}, [])`);
  if (why !== undefined) throw new Error(`The page was not clipped: ${why}`);
  await setTimeout(SETTLES_MS);
  const seen = await tab.evaluate<string[]>(
    `[...seen, ...(snapshot() === before ? [] : ['the page is another'])]`,
  );
  seen.push(...browser.web.asked.splice(0));
  await tab.evaluate(`document.querySelector('p').toggleAttribute('data-clipped')`);
  await setTimeout(100);
  const control = await tab.evaluate<number>(`seen.length + (snapshot() === before ? 0 : 1)`);
  return { seen, control };
}
