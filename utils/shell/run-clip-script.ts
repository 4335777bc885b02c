// Runs the clip script in a tab. Small, so that the popup can start it before anything else of it has been fetched.
import { browser } from 'wxt/browser';

/**
 * What the clip script brought back from a tab: unknown until parsed. Needs the leave that a click on the button, the menu or
 * the command gives; rejects with the browser's own words where there is none, or no page to read.
 */
export async function runClipScript(tabId: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/clip.js'] });
  return frame?.result;
}
