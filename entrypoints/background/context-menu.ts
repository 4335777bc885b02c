// "Clip this story" in the menu of the page, of selected text and of a picture, and "Save link" in that of a link.
import { browser } from 'wxt/browser';

const CLIP_STORY = 'clip-story';
const SAVE_LINK = 'save-link';

type Menus = typeof browser.contextMenus;

// With the permission `menus` Firefox offers `browser.menus` alone; Chrome has only `contextMenus`.
const hasMenus = (api: object): api is { menus: Menus } => 'menus' in api;
const menus = (): Menus => (hasMenus(browser) ? browser.menus : browser.contextMenus);

/** What the items do. */
export interface MenuActions {
  clip: (tabId: number) => Promise<void>;
  saveLink: (tabId: number, url: string) => Promise<void>;
}

/** Registers what happens on a click. Must run in the worker's first turn. */
export function onClipMenu({ clip, saveLink }: MenuActions): void {
  menus().onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === CLIP_STORY) void clip(tab.id);
    if (menuItemId === SAVE_LINK && linkUrl) void saveLink(tab.id, linkUrl);
  });
}

/** Puts the items into the menu; once, when Cutline is installed or updated. */
export function installClipMenu(titles: { clip: string; link: string }): void {
  menus().removeAll(() => {
    menus().create({
      id: CLIP_STORY,
      title: titles.clip,
      contexts: ['page', 'selection', 'image'],
    });
    menus().create({
      id: SAVE_LINK,
      title: titles.link,
      contexts: ['link'],
      targetUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
}
