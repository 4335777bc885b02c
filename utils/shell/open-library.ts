// Shows the library: the tab that has it already, or a new one.
import { browser } from 'wxt/browser';

// Browsers without getContexts get a new tab: no permission of Cutline's lets it ask for its open tabs otherwise.
async function openTab(url: string): Promise<{ tabId: number; windowId: number } | undefined> {
  if (!('getContexts' in browser.runtime)) return undefined;
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.find((context) => context.documentUrl?.startsWith(url));
}

/** Opens the library in a tab, or brings the open one to the front. `place` is a place in it, such as `?story=…`. */
export async function openLibrary(place = ''): Promise<void> {
  const library = browser.runtime.getURL('/library.html');
  const url = `${library}${place}`;
  const open = await openTab(library);
  if (open) {
    await browser.tabs.update(open.tabId, { active: true, ...(place && { url }) });
    await browser.windows.update(open.windowId, { focused: true });
  } else {
    await browser.tabs.create({ url });
  }
}
