// Pictures on the settings page: kept of every clipped story, counted, checked, and carried by the backup.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { allowHosts } from '../../scripts/browsers/allow-hosts';
import { type ChromiumSession, startChromium } from '../../scripts/browsers/chromium-session';
import { expect, type Reader, test } from './fixtures';

const ALL_KEPT = /^(The picture is|All \d+ pictures are) kept\.$/;

async function settingsOf({ context, pageAt }: ChromiumSession): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pageAt('options.html'));
  return page;
}

/** Says on the settings page that pictures are always kept, and clips a story. */
async function clipped(reader: Reader, slug: string) {
  await allowHosts(reader.chromium);
  const settings = await settingsOf(reader.chromium);
  await settings.getByRole('radio', { name: /^Of every story I clip/ }).check();
  const printed = await reader.clip(slug);
  const library = await reader.library();
  await library.getByText(printed.headline).first().click();
  await expect(library.getByText(ALL_KEPT)).toBeVisible();
  return { settings, library, printed };
}

test('of every clipped story pictures are kept, and a backup carries them into another browser', async ({
  reader,
}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-pictures-'));
  const { settings, printed } = await clipped(reader, 'gallery');
  const file = path.join(folder, 'backup.zip');
  const download = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Make a backup' }).click();
  await (await download).saveAs(file);
  await reader.paper.close();

  const other = await startChromium();
  try {
    const empty = await settingsOf(other);
    await empty.getByLabel('Restore from a backup').setInputFiles(file);
    await expect(empty.getByText('1 story added')).toBeVisible();
    await empty.goto(other.pageAt('library.html'));
    await empty.getByText(printed.headline).first().click();
    await expect(empty.getByText(ALL_KEPT)).toBeVisible();
    const image = empty.getByRole('article').locator('figure img').first();
    await expect(image).toHaveAttribute('src', /^blob:/);
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a kept picture that is damaged on disk is found, said, and fetched anew', async ({
  reader,
}) => {
  const { settings, library } = await clipped(reader, 'figure-figcaption');
  await settings.reload();
  await expect(settings.getByText(/^\d+, \d+ MB$/)).toBeVisible();
  await settings.getByRole('button', { name: 'Check now' }).click();
  await expect(settings.getByText(/\d+ pictures? checked\./)).toBeVisible();

  await settings.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const all = await root.getDirectoryHandle('pictures');
    for await (const folder of all.values())
      if (folder.kind === 'directory')
        for await (const file of folder.values())
          if (file.kind === 'file') {
            const stream = await file.createWritable({ keepExistingData: true });
            await stream.write({ type: 'write', position: 100, data: 'damaged' });
            await stream.close();
            return;
          }
  });
  await settings.getByRole('button', { name: 'Check now' }).click();
  await expect(settings.getByText(/1 damaged picture found/)).toBeVisible();
  const article = library.getByRole('article');
  await expect(article.getByText('The kept picture was damaged')).toBeVisible();
  await article.getByRole('button', { name: 'Try again' }).click();
  await expect(article.getByText(ALL_KEPT)).toBeVisible();
});
