// The ways into Cutline that exist only in a real window: the keyboard command and the context menu. Both act on the tab in
// front, some time after the press: the library is opened before it, so that no other tab comes between.
import { type ChromiumSession, startChromium } from '../../scripts/browsers/chromium-session';
import { openScreen, type Screen } from '../../scripts/browsers/screen';
import { test as base, expect, readerOf } from './fixtures';

const test = base.extend<{ desktop: Screen; chromium: ChromiumSession }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
  desktop: async ({}, use) => {
    const desktop = await openScreen();
    await use(desktop);
    desktop.close();
  },
  chromium: async ({ desktop }, use) => {
    const session = await startChromium({ headless: false, display: desktop.display });
    await use(session);
    await session.close();
  },
  reader: async ({ paper, chromium, desktop }, use) => {
    const reader = await readerOf(paper, chromium);
    await reader.open('figure-figcaption');
    const [window = ''] = desktop.act('search', '--onlyvisible', '--class', 'chromium').split('\n');
    desktop.act('windowfocus', '--sync', window);
    await use(reader);
  },
});

test('the keyboard command clips the story in front', async ({ reader, desktop }) => {
  const library = await reader.library();
  await reader.tab.bringToFront();
  // A window that is still being drawn may lose a key; a reader presses it again.
  await expect(async () => {
    desktop.act('mousemove', '40', '600', 'click', '1', 'key', 'alt+shift+s');
    await expect(library.getByText(/carries its first bus/).first()).toBeVisible({
      timeout: 15_000,
    });
  }).toPass();
});

test('the keyboard command opens the library', async ({ reader, desktop }) => {
  const { context, pageAt } = reader.chromium;
  // A window that is still being drawn may lose a key; a reader presses it again.
  await expect(async () => {
    const opened = context.waitForEvent('page', { timeout: 15_000 });
    desktop.act('mousemove', '40', '600', 'click', '1', 'key', 'alt+shift+l');
    // A new tab is reported before it has its address.
    await (await opened).waitForURL(pageAt('library.html'), { timeout: 15_000 });
  }).toPass();
});

// The item stands above the browser's own last ones: two on a page, one on a picture or a selection.
for (const [what, selector, steps] of [
  ['a page', '.masthead__line', 3],
  ['a picture', '.image--lead img', 2],
  ['selected text', 'p:has-text("At six minutes past seven")', 2],
] as const) {
  test(`the context menu of ${what} clips the story`, async ({ reader, desktop }) => {
    const library = await reader.library();
    await reader.tab.bringToFront();
    const element = reader.tab.locator(selector);
    await element.scrollIntoViewIfNeeded();
    const [x, y] = await element.evaluate((shown) => {
      const box = shown.getBoundingClientRect();
      const chrome = window.outerHeight - window.innerHeight;
      return [
        window.screenX + box.x + box.width / 2,
        window.screenY + chrome + box.y + box.height / 2,
      ];
    });
    desktop.act('mousemove', String(x), String(y));
    if (what === 'selected text') {
      desktop.act('click', '--repeat', '2', '--delay', '50', '1', 'sleep', '1');
      expect(await reader.tab.evaluate('String(getSelection())')).toMatch(/\w/);
    }
    desktop.act('click', '3', 'sleep', '1');
    for (let step = 0; step < steps; step += 1) desktop.act('key', 'Up');
    desktop.act('key', 'Return');
    await expect(library.getByText(/carries its first bus/).first()).toBeVisible();
  });
}
