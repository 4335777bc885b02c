// What the toolbar button shows for one tab until it goes elsewhere.
import { browser } from 'wxt/browser';

/** `plain`: not saved. `saved`: in the library. `working`: being read. `barred`: cannot be clipped. */
export type ToolbarState = 'plain' | 'saved' | 'working' | 'barred';

const SIZES = [16, 32, 48];

const iconsOf = (state: ToolbarState): Record<string, string> =>
  Object.fromEntries(
    SIZES.map((size) => [
      size,
      state === 'plain' ? `/icon/${size}.png` : `/icon/${state}-${size}.png`,
    ]),
  );

/** Shows a state on a tab's button, with a sentence as its tooltip. A tab that is gone by then is no trouble. */
export async function showToolbarState(
  tabId: number,
  state: ToolbarState,
  title: string,
): Promise<void> {
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: iconsOf(state) }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
