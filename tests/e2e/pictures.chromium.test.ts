// Pictures kept on request: asked for once, stored, and shown from the store alone.
import type { Page } from '@playwright/test';
import { allowHosts, forbidHosts } from '../../scripts/browsers/allow-hosts';
import { waitForText } from '../../scripts/browsers/extension-view';
import { COOKIE } from '../../scripts/newspaper/serve';
import { saveInPopup } from '../../scripts/walk/clip-stories';
import { expect, type Reader, test } from './fixtures';

/** The files of the store, as `hash size`. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    const root = await navigator.storage.getDirectory();
    const all = await root.getDirectoryHandle('pictures').catch(() => undefined);
    if (!all) return found;
    for await (const folder of all.values())
      if (folder.kind === 'directory')
        for await (const entry of folder.values()) {
          // A file may be cleared away between being listed and being opened.
          const file = entry.kind === 'file' && (await entry.getFile().catch(() => undefined));
          if (file) found.push(`${file.name} ${file.size}`);
        }
    return found.sort();
  });

const openStory = async (reader: Reader, slug: string) => {
  const printed = await reader.clip(slug);
  await reader.tab.goto('about:blank');
  const library = await reader.library();
  await library.getByText(printed.headline).first().click();
  await expect(library.getByRole('article')).toContainText(printed.headline);
  return { library, printed };
};

test('pictures of a story are kept, and shown without the web', async ({ reader, chromium }) => {
  const { library, printed } = await openStory(reader, 'gallery');
  const pictured = printed.photos.length;
  await expect(library.getByText('Only the addresses of the pictures are kept.')).toBeVisible();

  await allowHosts(chromium);
  const before = reader.paper.requests.length;
  // The page itself has asked for its pictures as a known reader.
  expect(reader.paper.heads.map(({ cookie }) => cookie)).toContain(COOKIE);
  await library.getByRole('button', { name: 'Keep pictures' }).click();
  await expect(library.getByText(/^All \d+ pictures are kept\./)).toBeVisible();
  const fetched = reader.paper.requests.slice(before);
  expect(fetched.length).toBe(new Set(fetched).size);
  for (const head of reader.paper.heads.slice(before)) {
    expect(head.cookie).toBeUndefined();
    expect(head.referer).toBeUndefined();
  }
  const files = await stored(library);
  expect(files.length).toBeGreaterThan(0);
  expect(files.length).toBeLessThanOrEqual(fetched.length);

  await reader.paper.close();
  await library.reload();
  const images = library.getByRole('article').locator('figure img');
  await expect(images).toHaveCount(pictured);
  for (const image of await images.all()) {
    await expect(image).toHaveAttribute('src', /^blob:/);
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  }
});

/** One of the calls that the pages make, made without pressing anything. */
const call = (page: Page, type: string, data: object): Promise<unknown> =>
  page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: Date.now() })})`,
  );

const ALL_KEPT = /^(The picture is|All \d+ pictures are) kept\.$/;

test('a story deleted for good frees its pictures', async ({ reader, chromium }) => {
  await allowHosts(chromium);
  const { library } = await openStory(reader, 'figure-figcaption');
  await library.getByRole('button', { name: 'Keep pictures' }).click();
  await expect(library.getByText(ALL_KEPT)).toBeVisible();
  const before = await stored(library);
  expect(before.length).toBeGreaterThan(0);
  await library.getByRole('button', { name: 'Move to trash' }).click();
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
  expect(await stored(library)).toEqual(before);
  await call(library, 'purgeTrash', {});
  await expect.poll(() => stored(library)).toEqual([]);
});

test('without the permission a wish waits, is said to wait, and is met when there is one', async ({
  reader,
  chromium,
}) => {
  await allowHosts(chromium);
  const { library } = await openStory(reader, 'figure-figcaption');
  await library.getByRole('button', { name: 'Keep pictures' }).click();
  await expect(library.getByText(ALL_KEPT)).toBeVisible();

  await forbidHosts(chromium);
  const { headline } = await reader.clip('gallery');
  await library.bringToFront();
  await library.getByText(headline).first().click();
  const article = library.getByRole('article');
  await expect(article).toContainText(headline);
  const served = reader.paper.requests.length;
  const id = new URL(library.url()).searchParams.get('story');
  await call(library, 'keepPictures', { target: { ids: [id] } });
  await expect(article.getByText(/pictures? waits?:/)).toBeVisible();
  await expect(article.getByText('Picture still to be kept').first()).toBeVisible();
  expect(reader.paper.requests.slice(served)).toEqual([]);

  // What was kept before the permission was taken back is still there.
  await library.goBack();
  await expect(article.locator('img[src^="blob:"]').first()).toBeVisible();
  await library.goForward();
  await allowHosts(chromium);
  await expect(article.getByText(ALL_KEPT)).toBeVisible();
});

test('a background stopped in the middle goes on when it is next awake', async ({
  reader,
  chromium,
}) => {
  await allowHosts(chromium);
  reader.paper.pictureDelay = 400;
  const { library } = await openStory(reader, 'gallery');
  await library.getByRole('button', { name: 'Keep pictures' }).click();
  await expect(library.getByText(/^Keeping pictures: [1-9]/)).toBeVisible();
  const devtools = await chromium.context.newCDPSession(library);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
  await expect(library.getByText(ALL_KEPT)).toBeHidden();
  await library.reload();
  await expect(library.getByText(ALL_KEPT)).toBeVisible();
});

test('the popup keeps the pictures of a story that was just saved', async ({
  reader,
  chromium,
}) => {
  await allowHosts(chromium);
  const { headline } = await reader.open('gallery');
  const popup = await reader.press();
  await saveInPopup(popup, []);
  await popup.click('button', 'What was saved');
  await popup.click('button', 'Keep pictures');
  await waitForText(popup, /\d+ pictures? will be kept\./);
  const library = await reader.library();
  await library.getByText(headline).first().click();
  await expect(library.getByText(ALL_KEPT)).toBeVisible();
});

test('the pictures of a selection are kept, and the photo desk shows them from the store', async ({
  reader,
  chromium,
}) => {
  await allowHosts(chromium);
  await reader.clip('gallery');
  await reader.clip('figure-figcaption');
  const library = await reader.library();
  await library.getByRole('checkbox').first().waitFor({ state: 'attached' });
  await library.keyboard.press('Control+a');
  await library.getByRole('button', { name: 'Keep pictures' }).click();
  await expect(library.getByText(/^\d+ pictures will be kept\.$/)).toBeVisible();
  await library.goto(chromium.pageAt('library.html?view=photos'));
  const images = library.locator('[data-picture] img');
  await expect(images.first()).toHaveAttribute('src', /^blob:/);
  const served = reader.paper.requests.length;
  await library.locator('[data-picture]').first().click();
  await expect(library.locator('dialog img')).toHaveAttribute('src', /^blob:/);
  expect(reader.paper.requests.slice(served)).toEqual([]);
});
