import type { Page } from '@playwright/test';
import { waitForText } from '../../scripts/browsers/extension-view';
import { pageView } from '../../scripts/browsers/page-view';
import { waitUntilRead } from '../../scripts/walk/clip-stories';
import { axeFindings } from './axe';
import { closePopup, expect, test } from './fixtures';

// A dialog tells the page that it was closed a moment after it is; until then the page's keys are silent.
async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 640 };

test('axe finds a button without a name, so that its silence means something', async ({
  reader,
}) => {
  await reader.tab.setContent(
    '<!doctype html><html lang="en"><title>t</title><main><button></button></main>',
  );
  expect(JSON.stringify(await axeFindings(pageView(reader.tab)))).toContain('button-name');
});

test('axe finds nothing in the popup: before saving, saved, and on a page that cannot be clipped', async ({
  reader,
}) => {
  await reader.open('wordpress');
  const popup = await reader.press();
  await waitUntilRead(popup);
  expect(await axeFindings(popup)).toEqual([]);
  await popup.click('button', 'Save story');
  await waitForText(popup, /\bSaved\b/);
  expect(await axeFindings(popup)).toEqual([]);
  await popup.click('button', 'What was saved');
  await waitUntilRead(popup);
  expect(await axeFindings(popup)).toEqual([]);
  await popup.click('button', 'What was saved');
  await popup.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
  expect(await axeFindings(popup)).toEqual([]);
  await popup.click('button', 'Filter the stories');
  await waitForText(popup, 'Any outlet');
  expect(await axeFindings(popup)).toEqual([]);
  await closePopup(popup);
  await reader.tab.goto('chrome://version/');
  const barred = await reader.press();
  await waitForText(barred, /browser’s own pages/);
  expect(await axeFindings(barred)).toEqual([]);
});

for (const [size, viewport] of [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the library, ${size} and ${colorScheme}`, async ({ reader }) => {
      const { headline } = await reader.clip('gallery', 'harbour', 'night');
      const library = await reader.library();
      const view = pageView(library);
      await library.setViewportSize(viewport);
      await library.emulateMedia({ colorScheme });
      await expect(library.getByText(headline).first()).toBeVisible();
      expect(await axeFindings(view)).toEqual([]);
      await library.getByText(headline).first().click();
      await expect(library.getByRole('article')).toBeVisible();
      expect(await axeFindings(view)).toEqual([]);
    });

    test(`axe finds nothing in the photo desk, ${size} and ${colorScheme}`, async ({ reader }) => {
      await reader.clip('gallery', 'harbour');
      const library = await reader.library('?view=photos');
      const view = pageView(library);
      await library.setViewportSize(viewport);
      await library.emulateMedia({ colorScheme });
      await expect(library.locator('[data-picture]').first()).toBeVisible();
      expect(await axeFindings(view)).toEqual([]);
      await library.locator('[data-picture]').first().click();
      await expect(library.getByRole('dialog')).toBeVisible();
      expect(await axeFindings(view)).toEqual([]);
      await closeDialog(library);
      await library.getByRole('button', { name: 'Show as a table' }).click();
      await expect(library.getByRole('table')).toBeVisible();
      expect(await axeFindings(view)).toEqual([]);
    });
  }
}

test('axe finds nothing over a library: what rows show, hints, a mistake, a selection, every dialog', async ({
  reader,
}) => {
  const { headline } = await reader.clip('wordpress', 'harbour', 'night');
  const library = await reader.library();
  const view = pageView(library);
  const row = library.locator('[data-story]').first();
  const sound = async () => expect(await axeFindings(view)).toEqual([]);
  await expect(library.getByText(headline).first()).toBeVisible();
  await library.getByRole('button', { name: 'What rows show' }).click();
  await sound();
  await library.keyboard.press('Escape');
  await library.getByRole('searchbox').fill('is:lost');
  await expect(library.getByText('No story can be')).toBeVisible();
  await sound();
  await library.getByRole('searchbox').fill('');
  await row.focus();
  await library.keyboard.press('x');
  await sound();
  for (const key of ['c', 't', '?']) {
    await row.focus();
    await library.keyboard.press(key);
    await expect(library.getByRole('dialog')).toBeVisible();
    await sound();
    await closeDialog(library);
  }
  await row.focus();
  await library.keyboard.press('c');
  await library.getByLabel('Name of a new collection').fill('Dossier');
  await library.keyboard.press('Enter');
  await expect(library.getByRole('dialog')).toBeHidden();
  await library.getByRole('button', { name: /^Dossier/ }).click();
  await expect(library.getByRole('button', { name: 'Note on this collection' })).toBeVisible();
  await sound();
  await library.getByRole('button', { name: 'All tags' }).click();
  await expect(library.getByRole('dialog')).toBeVisible();
  await sound();
});

test('axe finds nothing in an empty library, its trash, its dialogs and the options', async ({
  reader,
}) => {
  const library = await reader.library();
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
  expect(await axeFindings(pageView(library))).toEqual([]);
  await library.getByRole('button', { name: 'Trash' }).click();
  await expect(library.getByText('The trash is empty')).toBeVisible();
  expect(await axeFindings(pageView(library))).toEqual([]);
  for (const name of ['Export', 'Import']) {
    await library.getByRole('button', { name, exact: true }).first().click();
    await expect(library.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(pageView(library))).toEqual([]);
    await closeDialog(library);
  }
  await library.goto(reader.chromium.pageAt('options.html'));
  await expect(library.locator('h1')).toBeVisible();
  expect(await axeFindings(pageView(library))).toEqual([]);
});
