// Whether the reader has put Cutline's button into the toolbar. Only the reader can do it; a page can see that it was done.
import { browser } from 'wxt/browser';

/** Whether the button stands in the toolbar; undefined where the browser does not say. */
export async function buttonIsPinned(): Promise<boolean | undefined> {
  if (!('getUserSettings' in browser.action)) return undefined;
  return (await browser.action.getUserSettings()).isOnToolbar;
}
