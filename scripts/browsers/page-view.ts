// A page of the extension in a Chromium tab, driven by Playwright.
import type { Page } from 'playwright';
import type { ExtensionView } from './extension-view';

type Role = Parameters<Page['getByRole']>[0];

/** A tab of the extension as the walk and the tests use it. */
export const pageView = (page: Page): ExtensionView => ({
  evaluate: (expression) => page.evaluate(expression),
  click: (role, name) =>
    page
      .getByRole(role as Role, { name })
      .first()
      .click(),
  fill: (role, name, text) =>
    page
      .getByRole(role as Role, { name })
      .first()
      .fill(text),
  press: (key) => page.keyboard.press(key),
  screenshot: async (path) => {
    await page.screenshot({ path });
  },
});
