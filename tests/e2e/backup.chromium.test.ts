// A backup made in one browser and restored in another, on the settings page.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumSession, startChromium } from '../../scripts/browsers/chromium-session';
import { expect, test } from './fixtures';

async function settingsOf({ context, pageAt }: ChromiumSession): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pageAt('options.html'));
  return page;
}

async function downloaded(page: Page, folder: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a backup' }).click();
  const file = path.join(folder, 'backup.zip');
  await (await download).saveAs(file);
  return file;
}

test('a backup restored in another browser gives its library', async ({ reader, chromium }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-backup-'));
  const { headline } = await reader.clip('figure-figcaption', 'sea');
  await reader.clip('wordpress');
  const settings = await settingsOf(chromium);
  await expect(settings.getByText('There is no backup from the last 30 days.')).toBeVisible();
  const file = await downloaded(settings, folder);
  await expect(settings.getByText('2 stories written to')).toBeVisible();
  await settings.getByRole('button', { name: 'Check now' }).click();
  await expect(settings.getByText('2 stories checked.')).toBeVisible();

  const other = await startChromium();
  try {
    const empty = await settingsOf(other);
    await empty.getByLabel('Restore from a backup').setInputFiles(file);
    await expect(empty.getByText('2 stories added')).toBeVisible();
    await empty.goto(other.pageAt('library.html'));
    await expect(empty.getByText(headline).first()).toBeVisible();
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file that is no backup is explained and changes nothing', async ({ chromium }) => {
  const settings = await settingsOf(chromium);
  await settings.getByLabel('Restore from a backup').setInputFiles({
    name: 'holiday.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('not a zip at all'),
  });
  await expect(settings.getByText('This file is no backup of Cutline')).toBeVisible();
});
