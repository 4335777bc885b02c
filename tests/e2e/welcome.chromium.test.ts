// The welcome page and its sample story, in the built extension.

import { startChromium } from '../../scripts/browsers/chromium-session';
import { pageView } from '../../scripts/browsers/page-view';
import { axeFindings } from './axe';
import { expect, test } from './fixtures';

test('the welcome page opens once, after installing', async () => {
  const session = await startChromium({ keepWelcome: true });
  const welcomes = () =>
    session.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  try {
    await expect.poll(() => welcomes().length).toBe(1);
    const [welcome] = welcomes();
    if (!welcome) throw new Error('The welcome page has gone.');
    await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
    // Asked again by the browser, as after an update: nothing opens.
    await session.context
      .serviceWorkers()[0]
      ?.evaluate(
        "chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' })",
      );
    await session.context.newPage();
    expect(welcomes()).toHaveLength(1);
  } finally {
    await session.close();
  }
});

test('a newcomer clips the sample story where it stands, and finds it again', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.pageAt('welcome.html'));
  const [sample] = await Promise.all([
    chromium.context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the sample story' }).click(),
  ]);
  await sample.getByRole('button', { name: 'Clip this story' }).click();
  await expect(sample.getByRole('status')).toHaveText('Saved with 2 photos, 2 with credit.');
  await sample.getByRole('link', { name: 'See it in the library' }).click();
  const story = sample.locator('[data-reading] article');
  await expect(story).toContainText('The lighthouse keeper who counts the terns');
  await expect(story).toContainText('By Noor Haldane');
  await expect(story).toContainText('seen from the landing on Tuesday.');
  await expect(story).toContainText('Tomas Reed/Northlight');
  await expect(story).toContainText('for whoever climbs the steps after her.');
  const foreign = /^This (?:is a sample|story is invented)/;
  await expect(story.getByRole('paragraph').filter({ hasText: foreign })).toHaveCount(0);
});

test('the question about photos is asked once', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.pageAt('welcome.html'));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Neither' }).check();
  await page.getByRole('radio', { name: 'No, start with an empty one' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Neither' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'No, start with an empty one' })).toBeChecked();
});

test('an old library leads to the import', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.pageAt('welcome.html'));
  await page.getByRole('radio', { name: 'Yes, bring it here' }).check();
  const [library] = await Promise.all([
    chromium.context.waitForEvent('page'),
    page.getByRole('link', { name: 'Import what you saved elsewhere' }).click(),
  ]);
  await expect(library.getByRole('dialog', { name: 'Import stories' })).toBeVisible();
});

test('welcome page and sample can be used by everybody', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  for (const file of ['welcome.html', 'sample.html']) {
    await page.goto(chromium.pageAt(file));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFindings(pageView(page))).toEqual([]);
  }
});
