// What every end-to-end test in Chromium starts from: the invented newspaper, and a fresh browser with the build in it.

import { test as base, type Page } from '@playwright/test';
import {
  type ChromiumSession,
  firstPage,
  startChromium,
} from '../../scripts/browsers/chromium-session';
import type { Send } from '../../scripts/browsers/devtools-send';
import type { ExtensionView } from '../../scripts/browsers/extension-view';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';
import type { ExpectedStory } from '../../scripts/newspaper/stories';
import { saveInPopup } from '../../scripts/walk/clip-stories';
import { oddPages } from './odd-pages';
import { oddStoryPages } from './odd-stories';
import { onePagerPages } from './without-loading';

/** A reader with a browser, a newspaper and the tab in which stories are opened. */
export interface Reader {
  tab: Page;
  paper: Newspaper;
  chromium: ChromiumSession;
  /** Opens a story of the newspaper by its folder's name; gives what is printed there. */
  open(slug: string): Promise<ExpectedStory>;
  /** Presses the toolbar button over the tab. */
  press(): Promise<ExtensionView & { send: Send }>;
  /** Opens a story, saves it with tags and closes the popup. */
  clip(slug: string, ...tags: string[]): Promise<ExpectedStory>;
  /** Opens the library in a tab of its own. */
  library(search?: string): Promise<Page>;
}

/** Closes a popup, as a click elsewhere does. */
export const closePopup = (popup: { send: Send }): Promise<unknown> =>
  popup.send('Page.close').catch(() => undefined);

/** A reader over a newspaper and a browser. */
export async function readerOf(paper: Newspaper, chromium: ChromiumSession): Promise<Reader> {
  const tab = await firstPage(chromium.context);
  const reader: Reader = {
    tab,
    paper,
    chromium,
    async open(slug) {
      const page = paper.pages.find((each) => each.slug === slug);
      if (!page) throw new Error(`No story is called ${slug}.`);
      await tab.bringToFront();
      await tab.goto(paper.at(page.expected.url));
      return page.expected;
    },
    press: () => chromium.pressToolbarButton(tab.url()),
    async clip(slug, ...tags) {
      const expected = await reader.open(slug);
      const popup = await reader.press();
      await saveInPopup(popup, tags);
      await closePopup(popup);
      return expected;
    },
    async library(search = '') {
      const page = await chromium.context.newPage();
      await page.goto(chromium.pageAt(`library.html${search}`));
      return page;
    },
  };
  return reader;
}

/** A test with a reader of its own. */
export const test = base.extend<{ paper: Newspaper; chromium: ChromiumSession; reader: Reader }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
  paper: async ({}, use) => {
    const paper = await serveNewspaper({ ...oddPages, ...oddStoryPages, ...onePagerPages });
    await use(paper);
    await paper.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
  chromium: async ({}, use) => {
    const session = await startChromium();
    await use(session);
    await session.close();
  },
  reader: async ({ paper, chromium }, use) => use(await readerOf(paper, chromium)),
});
export { expect } from '@playwright/test';
