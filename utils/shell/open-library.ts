// Shows the library: the tab that has it already, or a new one.
import { browser } from 'wxt/browser';

/** Opens the library in a tab, or brings the open one to the front. */
export async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const [open] = await browser.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  if (open) {
    await browser.tabs.update(open.tabId, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url });
  }
}
