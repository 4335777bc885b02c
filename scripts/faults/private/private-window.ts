// A private window over a page, and every way there is to have Cutline clip it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { waitFor } from '../../browsers/extension-view';
import type { WatchedBrowser, WatchedTab } from '../watched/watched-browser';

/** Switches Cutline on for private windows, in the profile of a Chromium that is not running. */
export function allowInChromium(profile: string, id: string): void {
  const file = path.join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  preferences.extensions.settings[id].incognito = true;
  writeFileSync(file, JSON.stringify(preferences));
}

/** Has the browser load a page in a private window; gives the window's tab where the extension may know it. */
export async function openPrivately(
  browser: WatchedBrowser,
  own: WatchedTab,
  address: string,
): Promise<void> {
  browser.web.expect(address);
  const told = browser.web.served.length;
  if (browser.name === 'chromium') await own.evaluate(`guard.openPrivately('${address}')`);
  else
    await browser.inWindow(`(async () => {
    const win = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => win.addEventListener('load', resolve, { once: true }));
    await win.delayedStartupPromise;
    win.gBrowser.selectedBrowser.loadURI(Services.io.newURI('${address}'),
      { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  })()`);
  await waitFor('the private window', async () => browser.web.served.length > told);
  await setTimeout(500);
}

const PRIVATE_TAB = `(() => {
  const { tabTracker } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    .ExtensionParent.apiManager.global;
  for (const win of Services.wm.getEnumerator('navigator:browser'))
    if (win.gBrowser.selectedBrowser.loadContext.usePrivateBrowsing) return win.gBrowser.selectedTab;
})()`;

/** The tabs that may be the private one. Chromium numbers tabs one after the other, whoever may know of them. */
async function candidates(browser: WatchedBrowser, own: WatchedTab): Promise<number[]> {
  if (browser.name === 'chromium') {
    const known = await own.evaluate<number[]>('guard.tabs()');
    const first = Math.min(...known);
    return Array.from({ length: 60 }, (_, at) => first + at).filter((id) => id !== own.id);
  }
  const id = await browser.inWindow(`(() => {
    const { tabTracker } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global;
    const { extension } = WebExtensionPolicy.getByID('cutline@cutline.example');
    const tab = ${PRIVATE_TAB};
    try { extension.tabManager.addActiveTabPermission(tab); } catch {}
    return tabTracker.getId(tab);
  })()`);
  return [Number(id)];
}

/** Tries to clip what the private window shows; says how often that went well. */
export async function clipPrivately(
  browser: WatchedBrowser,
  own: WatchedTab,
  address: string,
): Promise<number> {
  let clipped = 0;
  if (browser.name === 'chromium' && (await own.evaluate<boolean>('guard.allowedPrivately()')))
    await browser.pressOver(address);
  for (const id of await candidates(browser, own)) {
    const { id: story } = await own.evaluate<{ id?: string }>(`guard.clip(${id}, [])`);
    if (story !== undefined) clipped += 1;
  }
  return clipped;
}
