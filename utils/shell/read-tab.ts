// Reads the story in a tab.
import { browser } from 'wxt/browser';
import { failed, type Result } from '../outcome/result';
import type { ClipTrouble } from '../story/clip-trouble';
import type { Story } from '../story/story';
import { injectionTrouble } from './injection-trouble';
import { runClipScript } from './run-clip-script';
import { parseScriptResult } from './script-result';

/** Reads the story in a tab. `found`: what the clip script has brought back from it already. */
export async function readTab(tabId: number, found?: unknown): Promise<Result<Story, ClipTrouble>> {
  try {
    return parseScriptResult(found ?? (await runClipScript(tabId)));
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return failed({ kind: 'tab-gone' });
    const message = error instanceof Error ? error.message : String(error);
    return failed(injectionTrouble(tab.url, message));
  }
}
