import type { Page } from '@playwright/test';
import { pageView } from '../../scripts/browsers/page-view';
import { waitForList } from '../../scripts/walk/export-stories';
import { expect, type Reader, test } from './fixtures';

const lists = (library: Page, ...printed: { headline: string }[]) =>
  waitForList(
    pageView(library),
    printed.map(({ headline }) => headline),
  );

test('the library shows a story the moment it is saved', async ({ reader }) => {
  const library = await reader.library();
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
  await lists(library, await reader.clip('wordpress'));
});

async function threeStories(reader: Reader) {
  const bridge = await reader.clip('figure-figcaption', 'harbour', 'english');
  const town = await reader.clip('hashed-classes', 'english');
  const lighthouse = await reader.clip('gallery', 'harbour');
  const library = await reader.library();
  await lists(library, bridge, town, lighthouse);
  return { bridge, town, lighthouse, library };
}

async function narrowedTwice(reader: Reader) {
  const opened = await threeStories(reader);
  const { bridge, lighthouse, library } = opened;
  await library.getByRole('button', { name: /^harbour/ }).click();
  await lists(library, bridge, lighthouse);
  await library.getByRole('button', { name: /^english/ }).click();
  await lists(library, bridge);
  return opened;
}

test('the list is narrowed by tags, outlet, days and words, and by all of them together', async ({
  reader,
}) => {
  const { bridge, town, lighthouse, library } = await narrowedTwice(reader);
  await library.getByRole('button', { name: /^All stories/ }).click();

  await library.getByRole('button', { name: new RegExp(`^${town.publisher}`) }).click();
  await lists(library, town);
  await library.getByRole('button', { name: /^All stories/ }).click();

  await library.getByLabel('From').fill('2026-08-01');
  await lists(library, bridge, town);
  await library.getByLabel('To', { exact: true }).fill('2026-08-31');
  await lists(library, town);
  await library.getByRole('button', { name: /^All stories/ }).click();

  await library.getByRole('searchbox').fill('RESERVOIR');
  await lists(library, town);
  await library.getByRole('searchbox').fill('capitaneria guardiano');
  await lists(library, lighthouse);
});

test('the filter stands in the address and survives a reload', async ({ reader }) => {
  const { bridge, lighthouse, library } = await threeStories(reader);
  await library.getByRole('button', { name: /^harbour/ }).click();
  await lists(library, bridge, lighthouse);
  await library.reload();
  await lists(library, bridge, lighthouse);
});

test('back and forward lead through filters, a story and the photo desk as they were', async ({
  reader,
}) => {
  const { bridge, town, lighthouse, library } = await narrowedTwice(reader);
  await library.getByText(bridge.headline).first().click();
  await expect(library.getByRole('article')).toContainText(bridge.paragraphs[0] ?? '');
  await library.getByRole('button', { name: 'Photo desk' }).click();
  await expect(library.locator('[data-picture]').first()).toBeVisible();
  await library.goBack();
  await expect(library.getByRole('article')).toContainText(bridge.paragraphs[0] ?? '');
  await lists(library, bridge);
  await library.goBack();
  await expect(library.getByRole('article')).toHaveCount(0);
  await library.goBack();
  await lists(library, bridge, lighthouse);
  await library.goBack();
  await lists(library, bridge, town, lighthouse);
  await library.goForward();
  await lists(library, bridge, lighthouse);
  await expect(library.getByRole('button', { name: 'harbour 2' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('an open story asks the web for nothing until its reader says so', async ({ reader }) => {
  const { headline, photos } = await reader.clip('figure-figcaption');
  await reader.tab.goto('about:blank');
  const library = await reader.library();
  const asked: string[] = [];
  reader.chromium.context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request.url());
  });
  const served = reader.paper.requests.length;
  await library.getByText(headline).first().click();
  const story = library.getByRole('article');
  for (const { caption, creditLine } of photos) {
    await expect(story).toContainText(caption);
    await expect(story).toContainText(creditLine ?? '');
  }
  await library.reload();
  await expect(story).toContainText(photos[0]?.caption ?? '');
  expect(asked).toEqual([]);
  expect(reader.paper.requests.slice(served)).toEqual([]);

  await library.getByRole('button', { name: 'Show pictures from the web' }).first().click();
  await expect(story.locator('img').first()).toBeVisible();
  await expect.poll(() => reader.paper.requests.slice(served).length).toBeGreaterThan(0);
  expect(asked.length).toBeGreaterThan(0);
});

test('captions and credits stand in the reading view where the photos stood', async ({
  reader,
}) => {
  const { headline, photos, paragraphs } = await reader.clip('reposting-blog');
  const library = await reader.library();
  await library.getByText(headline).first().click();
  const story = library.getByRole('article');
  await expect(story).toContainText(paragraphs.at(-1) ?? '');
  const text = await story.innerText();
  const at = (words: string) => text.indexOf(words);
  expect(at(photos[0]?.caption ?? '')).toBeLessThan(at(paragraphs[0] ?? ''));
  expect(at(photos[1]?.caption ?? '')).toBeGreaterThan(at(paragraphs[8] ?? ''));
  expect(at(photos[2]?.caption ?? '')).toBeLessThan(at(paragraphs[9] ?? ''));
});

test('a story moved to the trash comes back with Undo', async ({ reader }) => {
  const printed = await reader.clip('lazy-noscript');
  const library = await reader.library();
  await library.getByText(printed.headline).first().click();
  await library.getByRole('button', { name: 'Move to trash' }).click();
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
  await library.getByRole('button', { name: 'Undo' }).click();
  await lists(library, printed);
});

test('tags edited in the library are the tags the popup shows', async ({ reader }) => {
  const printed = await reader.clip('wordpress', 'markt');
  const library = await reader.library();
  await library.getByText(printed.headline).first().click();
  const field = library.getByRole('combobox', { name: 'Tags' });
  await field.fill('mittelau');
  await field.press('Enter');
  await expect(library.getByRole('button', { name: /^mittelau/ })).toBeVisible();
  await reader.tab.bringToFront();
  const popup = await reader.press();
  await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('mittelau');
});
