// What the library sends out, taken through its own export dialog.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FORMATS } from '../../scripts/walk/export-stories';
import { readExport } from '../../scripts/walk/judge';
import type { SavedStory } from '../../utils/story/saved-story';

/** Exports what the library lists in one format; gives the file's path and the name it was sent with. */
export async function exportFile(
  library: Page,
  format: (typeof FORMATS)[number],
): Promise<{ name: string; file: string }> {
  await library.getByRole('button', { name: 'Export', exact: true }).first().click();
  const dialog = library.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).check();
  const [download] = await Promise.all([
    library.waitForEvent('download', { timeout: 30_000 }),
    dialog.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  return { name: download.suggestedFilename(), file: await download.path() };
}

/** The stories the library lists, as its JSONL export holds them. */
export const exportedStories = async (library: Page): Promise<SavedStory[]> =>
  readExport((await exportFile(library, 'JSON Lines')).file);

/** The bytes of an export. */
export const exportedBytes = async (
  library: Page,
  format: (typeof FORMATS)[number],
): Promise<Buffer> => readFileSync((await exportFile(library, format)).file);
