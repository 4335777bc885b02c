// A page of the extension in a Chromium tab, driven by Playwright.
import type { Locator, Page } from 'playwright';
import type { ExtensionView } from './extension-view';

type Role = Parameters<Page['getByRole']>[0];

/** What has exactly this name, else the first whose name holds it. */
async function named(page: Page, role: string, name: string): Promise<Locator> {
  const close = page.getByRole(role as Role, { name });
  await close.first().waitFor();
  const exact = page.getByRole(role as Role, { name, exact: true });
  return (await exact.count()) > 0 ? exact.first() : close.first();
}

/** A tab of the extension as the walk and the tests use it. */
export const pageView = (page: Page): ExtensionView => ({
  evaluate: (expression) => page.evaluate(expression),
  click: async (role, name) => (await named(page, role, name)).click(),
  fill: async (role, name, text) => (await named(page, role, name)).fill(text),
  press: (key) => page.keyboard.press(key),
  screenshot: async (path) => {
    await page.screenshot({ path });
  },
});
