// The library in a real Chromium, on a real archive.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openLibrary, storyCalled } from './open-library';

const ICE = storyCalled('Ice closes the sound');
const TRAM = storyCalled('Council keeps the tram', { publisher: 'Evening Ledger' });
const DOOR = storyCalled('Museum returns a carved door', { datePublished: '2025-06-01' });
const THREE = [
  { story: ICE, tags: ['winter', 'sea'] },
  { story: TRAM, tags: ['transport'] },
  { story: DOOR, tags: [] },
];

let close = () => {};
async function open(...given: Parameters<typeof openLibrary>) {
  const opened = await openLibrary(...given);
  close = opened.close;
  return opened;
}

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  close();
  sessionStorage.clear();
});

const headlines = () =>
  [...document.querySelectorAll('[data-story]')].map(
    (row) => row.querySelector('span span')?.textContent,
  );
const shows = (...expected: string[]) => expect.poll(headlines).toEqual(expected);
const focusedHeadline = () => document.activeElement?.querySelector('span span')?.textContent;
const firstRow = () => {
  const row = document.querySelector<HTMLElement>('[data-story]');
  if (!row) throw new Error('The list is empty.');
  return row;
};

describe('the list', () => {
  it('shows a story saved elsewhere by itself, on top', async () => {
    const { file } = await open([TRAM]);
    await shows(TRAM.headline);
    await file(ICE);
    await shows(ICE.headline, TRAM.headline);
  });

  it('loads further pages as its end draws near', async () => {
    const many = Array.from({ length: 120 }, (_, n) => storyCalled(`Story ${n}`));
    await open(many);
    await expect.poll(() => headlines().length).toBeGreaterThanOrEqual(50);
    expect(headlines().length).toBeLessThan(120);
    const list = document.querySelector('[data-scroll]');
    await expect
      .poll(() => {
        list?.scrollTo(0, list.scrollHeight);
        return headlines().length;
      })
      .toBe(120);
    expect(new Set(headlines()).size).toBe(120);
  });

  it('is narrowed by a tag and an outlet, says so in the address, and widens again', async () => {
    const { bar } = await open(THREE);
    await page.getByRole('button', { name: /^winter/ }).click();
    await shows(ICE.headline);
    expect(bar.read()).toBe('?tag=winter');
    await page.getByRole('button', { name: /^Evening Ledger/ }).click();
    await expect.element(page.getByText('No story fits')).toBeVisible();
    await page.getByRole('button', { name: 'Show all stories' }).click();
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    bar.back();
    bar.back();
    await shows(ICE.headline);
  });

  it('is narrowed by words as they are typed, and by days', async () => {
    await open(THREE);
    await userEvent.type(page.getByRole('searchbox'), 'TRAM');
    await shows(TRAM.headline);
    await userEvent.clear(page.getByRole('searchbox'));
    await page.getByLabelText('To', { exact: true }).fill('2025-12-31');
    await shows(DOOR.headline);
    await page.getByRole('button', { name: /^To / }).click();
    await expect.poll(() => headlines().length).toBe(3);
  });

  it('teaches how to save where nothing is saved yet', async () => {
    await open();
    await expect.element(page.getByText('press the Cutline button')).toBeVisible();
  });
});

describe('the keys', () => {
  it('walk the list, open a story and come back to its row', async () => {
    const { bar } = await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('j{ArrowDown}k');
    expect(focusedHeadline()).toBe(TRAM.headline);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: TRAM.headline })).toBeVisible();
    expect(bar.read()).toMatch(/story=[0-9a-f]{32}$/);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Story');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedHeadline).toBe(TRAM.headline);
  });

  it('throw a story away, land on the next one, and Undo brings it back', async () => {
    await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('j#');
    await shows(ICE.headline, DOOR.headline);
    await expect.poll(focusedHeadline).toBe(DOOR.headline);
    await expect.element(page.getByText('Story moved to the trash.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
  });

  it('select stories and tag them at once', async () => {
    const { archive } = await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('xjx');
    await expect.element(page.getByText('2 selected')).toBeVisible();
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('dialog')).toHaveTextContent('Tags of 2 stories');
    await userEvent.keyboard('harbour{Enter}');
    await expect
      .poll(async () => (await archive.tags()).find(({ value }) => value === 'harbour')?.count)
      .toBe(2);
  });

  it('keep a tag that was typed and not yet entered when the tagging is done', async () => {
    const { archive } = await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('t');
    await userEvent.keyboard('harbour');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect
      .poll(async () => (await archive.tags()).map(({ value }) => value))
      .toContain('harbour');
  });

  it('go on tagging a story that has just lost the tag the list is narrowed by', async () => {
    const { archive } = await open(THREE, '?tag=winter');
    await shows(ICE.headline);
    firstRow().focus();
    await userEvent.keyboard('t');
    await page.getByRole('button', { name: 'Remove the tag winter' }).click();
    await shows();
    await expect.element(page.getByRole('dialog')).toHaveTextContent(ICE.headline);
    await expect.element(page.getByRole('button', { name: 'Remove the tag sea' })).toBeVisible();
    await userEvent.keyboard('harbour{Enter}');
    await expect
      .poll(async () => (await archive.tags()).map(({ value }) => value))
      .toEqual(expect.arrayContaining(['harbour', 'sea', 'transport']));
  });

  it('take a tag away from its cross, never the story with it', async () => {
    const { archive, bar } = await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().click();
    const cross = page.getByRole('button', { name: 'Remove the tag sea' });
    await expect.element(cross).toBeVisible();
    cross.element().focus();
    await userEvent.keyboard('{Delete}');
    await expect.element(cross).not.toBeInTheDocument();
    expect(bar.read()).toContain('story=');
    expect(await archive.count({ text: '', tags: [], trashed: true })).toBe(0);
    expect((await archive.tags()).map(({ value }) => value)).not.toContain('sea');
  });

  it('leave a field alone', async () => {
    await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    await userEvent.keyboard('/');
    await userEvent.keyboard('x#?j');
    await expect.element(page.getByRole('searchbox')).toHaveValue('x#?j');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('are shown by the question mark', async () => {
    await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog')).toHaveTextContent('Next story');
  });
});

describe('the trash', () => {
  it('gives a story back', async () => {
    const { archive, file } = await open([ICE]);
    const id = await file(TRAM);
    await archive.trash([id], new Date('2026-11-21T09:00:00Z'));
    await shows(ICE.headline);
    await page.getByRole('button', { name: 'Trash', exact: true }).click();
    await shows(TRAM.headline);
    firstRow().click();
    await expect.element(page.getByText('This story is in the trash.')).toBeVisible();
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect.element(page.getByText('The trash is empty')).toBeVisible();
    await page.getByRole('button', { name: /^All stories/ }).click();
    await shows(TRAM.headline, ICE.headline);
  });
});

describe('files', () => {
  it('written from the filtered list hold its stories and no other', async () => {
    const { saved } = await open(THREE, '?tag=winter');
    await shows(ICE.headline);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('Export 1 story');
    await page.getByRole('button', { name: 'Save the file' }).click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('1 story written to');
    const lines = (await saved[0]?.file.text())?.trim().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line).headline)).toEqual([ICE.headline]);
    expect(saved[0]?.name).toBe('cutline-2026-11-22.jsonl');
  });

  it('of the selection hold the selection, in every format', async () => {
    const { saved, library } = await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('x');
    const ids = [...library.selection.selected.value];
    for (const format of library.exports.formats) await library.exports.start(format, { ids });
    expect(saved.map(({ name }) => name.replace(/^[^.]*/, ''))).toEqual([
      '.jsonl',
      '.csv.zip',
      '.md.zip',
    ]);
    expect(library.exports.state.value).toMatchObject({ phase: 'done', written: 1 });
  });

  it('that were stopped half-way are not saved', async () => {
    const { saved, library } = await open(THREE);
    const writing = library.exports.start('jsonl', { filter: { text: '', tags: [] } });
    library.exports.cancel();
    await writing;
    expect(saved).toEqual([]);
    expect(library.exports.state.value.phase).toBe('idle');
  });

  it('are read back whole, with a word for every line that is no story', async () => {
    const { saved, library } = await open(THREE);
    await library.exports.start('jsonl', { filter: { text: '', tags: [] } });
    const text = (await saved[0]?.file.text()) ?? '';
    close();

    await open();
    await page.getByRole('button', { name: 'Import an export of Cutline' }).click();
    const file = new File([`${text}{"headline":7}\nnot json\n`], 'cutline.jsonl');
    await page.getByLabelText('File').upload(file);
    const report = page.getByRole('dialog');
    await expect.element(report).toHaveTextContent('3 stories added');
    await expect.element(report).toHaveTextContent('2 lines could not be read');
    await expect.element(report).toHaveTextContent('Line 5: The line is not JSON.');
    await page.getByRole('button', { name: 'Close' }).click();
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
  });

  it('of another kind change nothing and say so', async () => {
    await open();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByLabelText('File').upload(new File(['hello'], 'letter.txt'));
    await expect.element(page.getByText('This is not a file Cutline knows')).toBeVisible();
  });
});

describe('the panes', () => {
  it('are made wider with the arrow keys and stay so', async () => {
    const { library } = await open(THREE);
    const line = page.getByRole('separator', { name: 'Width of the list' });
    const before = library.panes.widths.value.list;
    line.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(library.panes.widths.value.list).toBe(before + 16);
    expect(document.activeElement).toBe(line.element());
  });

  it('stand one at a time in the side panel, with a way back', async () => {
    await page.viewport(320, 640);
    await open(THREE, '?panel');
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().click();
    await expect.element(page.getByRole('heading', { name: ICE.headline })).toBeVisible();
    expect(firstRow().checkVisibility()).toBe(false);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    expect(firstRow().checkVisibility()).toBe(true);
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect.element(page.getByRole('button', { name: /^winter/ })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
