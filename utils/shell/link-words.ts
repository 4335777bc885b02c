// What a link in a tab says: Chromium tells the menu where it leads, and not what it is called.
import { browser } from 'wxt/browser';

/** Longer than any headline. */
const LONGEST = 300;

/** The longest words that stand in a link to an address, or its picture's; runs in the page. */
function wordsInPage(address: string): string {
  return [...document.querySelectorAll('a')]
    .filter(({ href }) => href === address)
    .map((link) => link.innerText || link.querySelector('img')?.alt || '')
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

/** The words of the link to `url` in a tab; undefined where there are none. Rejects where no script may run. */
export async function linkWords(tabId: number, url: string): Promise<string | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: wordsInPage,
    args: [url],
  });
  const words: unknown = frame?.result;
  return typeof words === 'string' && words !== '' ? words.slice(0, LONGEST) : undefined;
}
