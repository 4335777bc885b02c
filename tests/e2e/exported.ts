// What the library sends out, taken through its own export dialog.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readExport } from '../../scripts/walk/judge';
import type { SavedStory } from '../../utils/story/saved-story';

/** Exports what the library lists in one format; gives the file's path and the name it was sent with. */
export async function exportFile(
  library: Page,
  format: string,
): Promise<{ name: string; file: string }> {
  await library.getByRole('button', { name: 'Export' }).first().click();
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await download.path() };
}

/** The stories the library lists, as its JSONL export holds them. */
export const exportedStories = async (library: Page): Promise<SavedStory[]> =>
  readExport((await exportFile(library, 'JSONL')).file);

/** The bytes of an export. */
export const exportedBytes = async (library: Page, format: string): Promise<Buffer> =>
  readFileSync((await exportFile(library, format)).file);
