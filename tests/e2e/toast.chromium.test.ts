// What a reader sees who saves by the menu or the key: a toast in the page, or the popup.
import { expect, type Page } from '@playwright/test';
import type { ChromiumSession } from '../../scripts/browsers/chromium-session';
import { waitFor, waitForText } from '../../scripts/browsers/extension-view';
import { closePopup, type Reader, test } from './fixtures';

const STORY = 'figure-figcaption';

const USE = {
  menu: "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clip-story' }, tab)",
  key: "chrome.commands.onCommand.dispatch('clip-story', tab)",
};

/** Uses the menu or the key over the tab in front, as the browser tells the extension of it. */
async function use(chromium: ChromiumSession, by: 'menu' | 'key'): Promise<void> {
  await chromium.context.serviceWorkers()[0]?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    ${USE[by]};
  })()`);
}

/** The buttons of the toast, whose root is closed to the page and to the test: told by the browser's own accessibility tree. */
async function toastIn(page: Page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ role }) => role?.value === 'button' || role?.value === 'status')
    .map(({ role, name, backendDOMNodeId }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      node: backendDOMNodeId,
    }));
}

async function pressIn(page: Page, name: string): Promise<void> {
  const found = await waitFor(name, async () =>
    (await toastIn(page)).find((each) => each.role === 'button' && each.name === name),
  );
  const client = await page.context().newCDPSession(page);
  const { model } = await client.send('DOM.getBoxModel', { backendNodeId: found.node ?? 0 });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await client.detach();
}

/** Opens a story whose tab Cutline may read, as after a click on the menu. */
async function granted(reader: Reader): Promise<void> {
  await reader.open(STORY);
  await closePopup(await reader.press());
}

const offered = (page: Page, name: string) =>
  waitFor(name, async () => (await toastIn(page)).some((each) => each.name === name));

const text = (page: Page) =>
  page.evaluate(() => [document.documentElement.outerHTML, document.body.innerText].join());

test('the menu saves, a toast says so, and takes it back', async ({ reader, chromium }) => {
  await granted(reader);
  await use(chromium, 'menu');
  await offered(reader.tab, 'Undo');
  await offered(reader.tab, 'Tag');
  const library = await reader.library();
  await expect(library.getByRole('link', { name: 'Swing bridge' })).toHaveCount(1);
  await reader.tab.bringToFront();
  // What the page can see of it: an empty element, no word of the toast.
  expect(await text(reader.tab)).not.toMatch(/\bUndo\b/);
  await pressIn(reader.tab, 'Undo');
  await library.bringToFront();
  await expect(library.getByRole('link', { name: 'Swing bridge' })).toHaveCount(0);
});

test('a script of the page presses in vain', async ({ reader, chromium }) => {
  await granted(reader);
  await use(chromium, 'menu');
  await offered(reader.tab, 'Undo');
  const open = await reader.tab.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    for (const element of document.querySelectorAll('[popover]'))
      element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return [host?.shadowRoot ?? null, host?.matches('[popover]')];
  });
  expect(open).toEqual([null, true]);
  await offered(reader.tab, 'Undo');
});

test('Open shows the story in the library', async ({ reader, chromium }) => {
  await granted(reader);
  await use(chromium, 'menu');
  const opened = chromium.context.waitForEvent('page');
  await pressIn(reader.tab, 'Open');
  await expect((await opened).getByRole('article').getByRole('heading').first()).toBeVisible();
});

test('a link is saved from its menu, and clipping its page later brings the text', async ({
  reader,
  chromium,
}) => {
  await granted(reader);
  const linked = reader.paper.pages.find(({ slug }) => slug === 'wordpress')?.expected;
  const address = reader.paper.at(linked?.url ?? '');
  await reader.tab.evaluate(
    ([href, words]) => {
      const link = document.createElement('a');
      link.href = href ?? '';
      link.textContent = words ?? '';
      document.body.append(link);
    },
    [address, 'Elsewhere: the  market'],
  );
  await chromium.context.serviceWorkers()[0]?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-link', linkUrl: ${JSON.stringify(address)} }, tab);
  })()`);
  await waitFor('the words', async () =>
    (await toastIn(reader.tab)).some(({ name }) => name === 'Undo'),
  );
  expect((await toastIn(reader.tab)).map(({ name }) => name)).not.toContain('Tag');
  const library = await reader.library();
  const row = library.getByRole('link', { name: 'Elsewhere: the market' });
  await expect(row).toHaveCount(1);
  await row.click();
  await expect(library.getByRole('article')).toContainText('Only the link is here');
  const popup = await reader.open('wordpress').then(() => reader.press());
  await popup.click('button', 'Save new version');
  await waitForText(popup, 'New version saved');
  await library.bringToFront();
  await expect(library.getByRole('link', { name: linked?.headline ?? '' })).toHaveCount(1);
  await expect(row).toHaveCount(0);
});

test('the key saves and opens the popup on it', async ({ reader, chromium }) => {
  await granted(reader);
  await use(chromium, 'key');
  await waitFor('the popup', async () => {
    const { targetInfos } = await chromium.devtools.send('Target.getTargets');
    return targetInfos.some(({ url }) => url.startsWith(chromium.pageAt('popup.html')));
  });
  const library = await reader.library();
  await expect(library.getByRole('link', { name: 'Swing bridge' })).toHaveCount(1);
});
