// What every end-to-end test in Chromium starts from: the invented newspaper, and a fresh browser with the build in it.
import { test as base } from '@playwright/test';
import { type ChromiumSession, startChromium } from '../../scripts/browsers/chromium-session';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';
import { oddPages } from './odd-pages';

/** A test with a newspaper and a browser of its own. */
export const test = base.extend<{ paper: Newspaper; chromium: ChromiumSession }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
  paper: async ({}, use) => {
    const paper = await serveNewspaper(oddPages);
    await use(paper);
    await paper.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
  chromium: async ({}, use) => {
    const session = await startChromium();
    await use(session);
    await session.close();
  },
});
export { expect } from '@playwright/test';
