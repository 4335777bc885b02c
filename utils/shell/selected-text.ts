// The text that is selected in a tab, asked for when its page is no single story.
import { browser } from 'wxt/browser';

/** Longer than any story. */
const LONGEST = 200_000;

/** The selected text of a tab; empty where nothing is selected. Rejects where no script may run. */
export async function selectedText(tabId: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => getSelection()?.toString() ?? '',
  });
  const text: unknown = frame?.result;
  return typeof text === 'string' ? text.slice(0, LONGEST) : '';
}
