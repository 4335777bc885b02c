import type { Page } from '@playwright/test';
import { pageView } from '../../scripts/browsers/page-view';
import { axeFindings } from './axe';
import { exportedBytes, exportedStories } from './exported';
import { expect, test } from './fixtures';

const POCKET = `title,url,time_added,tags,status
Quay opens,https://gazette.example/quay,1700000000,harbour|sea,unread
Ferry again,https://gazette.example/ferry,1600000000,,archive
Bookmarklet,javascript:alert(1),1600000000,,unread
`;

const page = (buffer: Buffer, name: string) => ({ name, mimeType: 'text/csv', buffer });

async function offered(library: Page, file: ReturnType<typeof page>) {
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = library.getByRole('dialog');
  await dialog.getByLabel('Files').setInputFiles(file);
  return dialog;
}

test('a file of Pocket is looked into, imported, imported again without a change, and taken back', async ({
  reader,
}) => {
  const library = await reader.library();
  const file = page(Buffer.from(POCKET), 'part_000000.csv');
  const dialog = await offered(library, file);
  await expect(dialog.getByText('2 are new')).toBeVisible();
  await expect(dialog.getByText('0 are in the library already')).toBeVisible();
  await expect(dialog.getByText('It has no address on the web')).toBeVisible();
  expect(await axeFindings(pageView(library))).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 2 stories' }).click();
  await expect(dialog.getByText('2 stories added', { exact: true })).toBeVisible();

  await dialog.getByLabel('Files').setInputFiles(file);
  await expect(dialog.getByText('2 are in the library already')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 stories' }).click();
  await expect(dialog.getByText('0 stories added', { exact: true })).toBeVisible();

  await dialog.getByRole('button', { name: 'Undo this import' }).last().click();
  await expect(dialog.getByText('Last imports')).toBeHidden();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
});

test('Cutline’s own tables change nothing where they came from', async ({ reader }) => {
  await reader.clip('wordpress', 'markt', 'ferries');
  const library = await reader.library();
  const before = await exportedStories(library);
  const dialog = await offered(
    library,
    page(await exportedBytes(library, 'CSV'), 'cutline.csv.zip'),
  );
  await expect(dialog.getByText('1 is in the library already')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 1 story' }).click();
  await expect(
    dialog.getByText('1 story was there already, with everything in the file'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await exportedStories(library)).toEqual(before);
});
