// "Clip this story" in the menu of the page, of selected text and of a picture.
import { browser } from 'wxt/browser';

const CLIP_STORY = 'clip-story';

type Menus = typeof browser.contextMenus;

// With the permission `menus` Firefox offers `browser.menus` alone; Chrome has only `contextMenus`.
const hasMenus = (api: object): api is { menus: Menus } => 'menus' in api;
const menus = (): Menus => (hasMenus(browser) ? browser.menus : browser.contextMenus);

/** Registers what happens on a click. Must run in the worker's first turn. */
export function onClipMenu(clip: (tabId: number) => Promise<void>): void {
  menus().onClicked.addListener((info, tab) => {
    if (info.menuItemId === CLIP_STORY && tab?.id !== undefined) void clip(tab.id);
  });
}

/** Puts the item into the menu; once, when Cutline is installed or updated. */
export function installClipMenu(title: string): void {
  menus().removeAll(() => {
    menus().create({ id: CLIP_STORY, title, contexts: ['page', 'selection', 'image'] });
  });
}
