// Finds stories in the library by tag and by word, and sends all of them out in every format.
import { statSync } from 'node:fs';
import { type ExtensionView, waitFor, waitForText } from '../browsers/extension-view';
import type { Newspaper } from '../newspaper/serve';
import { tagsOf } from './clip-stories';
import type { WalkBrowser } from './walk-browser';

/** The headlines in the list, newest first. */
export const listedHeadlines = async (library: ExtensionView): Promise<string[]> =>
  JSON.parse(
    String(
      await library.evaluate(
        `JSON.stringify([...document.querySelectorAll('[data-story]')].map((row) => row.innerText.trim().split('\\n')[0]))`,
      ),
    ),
  );

/** Waits until the list shows exactly these headlines, in any order. */
export const waitForList = (library: ExtensionView, headlines: readonly string[]): Promise<true> =>
  waitFor(`the list to show ${headlines.length} stories: ${headlines.join(' | ')}`, async () => {
    const listed = await listedHeadlines(library);
    return listed.sort().join('\n') === [...headlines].sort().join('\n');
  });

/** Narrows the list by a tag and then by a word, checks what is left, and shows everything again. */
export async function filterStories(library: ExtensionView, paper: Newspaper): Promise<void> {
  const all = paper.pages.map(({ expected }) => expected.headline);
  await waitForList(library, all);
  const english = paper.pages.filter((page) => tagsOf(page).includes('en'));
  await library.click('button', 'en ');
  await waitForList(
    library,
    english.map(({ expected }) => expected.headline),
  );
  await library.fill('searchbox', 'Search', 'ferry');
  const ferries = english.filter(({ expected }) => /ferry/i.test(JSON.stringify(expected)));
  await waitForList(
    library,
    ferries.map(({ expected }) => expected.headline),
  );
  await library.fill('searchbox', 'Search', '');
  await library.click('button', 'All stories');
  await waitForList(library, all);
}

/** The formats as the export dialog names them. */
export const FORMATS = ['JSON Lines', 'CSV', 'Markdown'] as const;

/** Exports the list in one format through the library's own dialog. */
export async function exportAs(
  browser: WalkBrowser,
  library: ExtensionView,
  folder: string,
  format: (typeof FORMATS)[number],
): Promise<string> {
  await library.click('button', 'Export');
  await library.click('radio', format);
  const file = await browser.download(folder, () => library.click('button', 'Save the file'));
  await waitForText(library, 'It is in your downloads.');
  await library.click('button', 'Close');
  return file;
}

/** Exports everything in every format; gives the JSONL file. */
export async function exportAll(
  browser: WalkBrowser,
  library: ExtensionView,
  folder: string,
): Promise<string> {
  const files: string[] = [];
  for (const format of FORMATS) files.push(await exportAs(browser, library, folder, format));
  for (const file of files) console.log(`exported ${file} (${statSync(file).size} bytes)`);
  return files[0] ?? '';
}
