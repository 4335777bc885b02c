import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { startChromium } from '../../scripts/browsers/chromium-session';
import { readExport } from '../../scripts/walk/judge';
import { exportedBytes, exportedStories, exportFile } from './exported';
import { expect, type Reader, readerOf, test } from './fixtures';

async function twoStories(reader: Reader) {
  const ministers = await reader.clip('reposting-blog', 'ferries');
  const market = await reader.clip('wordpress', 'markt', 'ferries');
  return { ministers, market, library: await reader.library() };
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const rowsOf = (files: Record<string, Uint8Array>, name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(textOf(files[name]).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

test('the CSV export has a row for every story, and for every photo with caption and credit', async ({
  reader,
}) => {
  const { ministers, market, library } = await twoStories(reader);
  const files = unzipSync(await exportedBytes(library, 'CSV'));
  const photos = rowsOf(files, 'photos.csv');
  expect(rowsOf(files, 'stories.csv').map(({ headline }) => headline)).toEqual([
    market.headline,
    ministers.headline,
  ]);
  const said = photos.map(({ caption, creditLine }) => [caption, creditLine]);
  const printed = [...market.photos, ...ministers.photos];
  expect(said).toEqual(printed.map(({ caption, creditLine }) => [caption, creditLine ?? '']));
});

test('the Markdown export has a file for every story, with its captions and credits', async ({
  reader,
}) => {
  const { market, library } = await twoStories(reader);
  const files = unzipSync(await exportedBytes(library, 'Markdown'));
  const notes = Object.keys(files).filter((name) => name.endsWith('.md'));
  expect(notes).toHaveLength(2);
  const texts = notes.map((name) => textOf(files[name]));
  const note = texts.find((text) => text.includes(market.headline)) ?? '';
  for (const { caption, creditLine } of market.photos) {
    expect(note).toContain(caption);
    expect(note).toContain(creditLine ?? '');
  }
});

test('what is exported is what the list is narrowed to', async ({ reader }) => {
  const { market, library } = await twoStories(reader);
  await library.getByRole('button', { name: /^markt/ }).click();
  const stories = await exportedStories(library);
  expect(stories.map(({ headline }) => headline)).toEqual([market.headline]);
});

test('an export read into an empty library gives the same library', async ({ reader, paper }) => {
  const { library } = await twoStories(reader);
  const { file } = await exportFile(library, 'JSON Lines');
  const other = await startChromium();
  try {
    const page = await (await readerOf(paper, other)).library();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Files').setInputFiles({
      name: 'cutline.jsonl',
      mimeType: 'application/jsonl',
      buffer: await exportedBytes(library, 'JSON Lines'),
    });
    await dialog.getByRole('button', { name: 'Import 2 stories' }).click();
    await expect(dialog.getByText('2 stories added', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await exportedStories(page)).toEqual(readExport(file));
  } finally {
    await other.close();
  }
});
