// Runs the clip script in a tab.
import { browser } from 'wxt/browser';
import { failed, type Result } from '../outcome/result';
import type { ClipTrouble } from '../story/clip-trouble';
import type { Story } from '../story/story';
import { injectionTrouble } from './injection-trouble';
import { parseScriptResult } from './script-result';

/** Reads the story in a tab. Needs the leave that a click on the button, the menu or the command gives. */
export async function readTab(tabId: number): Promise<Result<Story, ClipTrouble>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return failed({ kind: 'tab-gone' });
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/clip.js'],
    });
    return parseScriptResult(frame?.result);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(injectionTrouble(tab.url, message));
  }
}
