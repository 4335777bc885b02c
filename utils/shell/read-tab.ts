// Reads the story in a tab.
import { browser } from 'wxt/browser';
import { failed } from '../outcome/result';
import type { PageReading } from '../story/page-reading';
import { injectionTrouble } from './injection-trouble';
import { runClipScript } from './run-clip-script';
import { parseScriptResult } from './script-result';

/** Reads the story in a tab. `found`: what the clip script has brought back from it already. */
export async function readTab(tabId: number, found?: unknown): Promise<PageReading> {
  try {
    return parseScriptResult(found ?? (await runClipScript(tabId)));
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return failed({ kind: 'tab-gone' });
    const message = error instanceof Error ? error.message : String(error);
    return failed(injectionTrouble(tab.url, message));
  }
}
