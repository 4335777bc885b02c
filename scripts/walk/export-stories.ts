// Finds stories in the library by tag and by word, and sends all of them out in every format.
import { statSync } from 'node:fs';
import { type ExtensionView, waitFor, waitForText } from '../browsers/extension-view';
import type { Newspaper } from '../newspaper/serve';
import type { InventedPage } from '../newspaper/stories';
import { languageOf } from './clip-stories';
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

/** What is in the stories is judged by what they export; here only how many there are. */
const waitForCount = (library: ExtensionView, count: number): Promise<true> =>
  waitFor(
    `the list to show ${count} stories`,
    async () => (await listedHeadlines(library)).length === count,
  );

/** Narrows the list by a tag and then by a word, counts what is left, and shows everything again. */
export async function filterStories(library: ExtensionView, paper: Newspaper): Promise<void> {
  await waitForCount(library, paper.pages.length);
  const english = paper.pages.filter((page) => languageOf(page) === 'English');
  await library.click('button', 'English');
  await waitForCount(library, english.length);
  await library.fill('searchbox', 'Search', 'ferry');
  const printed = ({ expected }: InventedPage) =>
    [expected.headline, expected.alternativeHeadline, ...expected.paragraphs].join(' ');
  await waitForCount(library, english.filter((page) => /ferry/i.test(printed(page))).length);
  await library.fill('searchbox', 'Search', '');
  await library.click('button', 'All stories');
  await waitForCount(library, paper.pages.length);
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
