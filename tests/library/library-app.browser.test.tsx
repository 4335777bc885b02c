// The library in a real Chromium, on a real archive.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Library, selectedTarget } from '../../utils/stores/library';
import type { ExportWish } from '../../utils/stores/library-export';
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
const everything = ({ exports }: Library): ExportWish => ({
  format: 'jsonl',
  scope: { filter: { text: '', tags: [] } },
  options: exports.defaults,
});

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

  it('draws only the rows in the window, and jumps to its end', async () => {
    const many = Array.from({ length: 120 }, (_, n) => storyCalled(`Story ${n}`));
    await open(many);
    await expect.poll(() => headlines()[0]).toBe('Story 0');
    expect(headlines().length).toBeLessThan(40);
    const list = document.querySelector('[data-scroll]');
    list?.scrollTo(0, list.scrollHeight);
    await expect.poll(() => headlines().at(-1)).toBe('Story 119');
    expect(headlines().length).toBeLessThan(40);
    firstRow().focus();
    await userEvent.keyboard('{Home}');
    await expect.poll(focusedHeadline).toBe('Story 0');
    await userEvent.keyboard('{End}');
    await expect.poll(focusedHeadline).toBe('Story 119');
  });

  it('shows in its rows what was chosen, and is as high as that needs', async () => {
    await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    const height = () => firstRow().closest('li')?.offsetHeight ?? 0;
    const before = height();
    await page.getByRole('button', { name: 'What rows show' }).click();
    await page.getByRole('checkbox', { name: 'First words' }).click();
    expect(height()).toBeLessThan(before);
    await expect.element(page.getByText(/^\d photos?$/).first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'Minutes and photos' }).click();
    await expect.element(page.getByText(/^\d photos?$/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect
      .element(page.getByRole('checkbox', { name: 'First words' }))
      .not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'What rows show' })).toHaveFocus();
  });

  it('is narrowed by a tag and an outlet, says so in the address, counts what is left, and widens again', async () => {
    const { bar } = await open(THREE);
    await page.getByRole('button', { name: /^winter/ }).click();
    await shows(ICE.headline);
    expect(bar.read()).toBe('?tag=winter');
    await expect
      .element(page.getByRole('button', { name: /^Evening Ledger/ }))
      .not.toBeInTheDocument();
    await page.getByRole('button', { name: /^Harbour Herald/ }).click();
    expect(bar.read()).toBe('?tag=winter&outlet=Harbour+Herald');
    bar.back();
    bar.back();
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    await expect.element(page.getByRole('button', { name: 'Harbour Herald 2' })).toBeVisible();
  });

  it('offers the way out of conditions nothing fits', async () => {
    await open(THREE, '?tag=winter&outlet=Evening+Ledger');
    await expect.element(page.getByText('No story fits')).toBeVisible();
    await page.getByRole('button', { name: 'Show all stories' }).click();
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
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
    await expect.poll(focusedHeadline).toBe(TRAM.headline);
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

describe('the states of a story', () => {
  it('are set by key, shown in the row and taken back', async () => {
    const { archive } = await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('sme');
    await expect
      .poll(() => archive.count({ text: 'is:starred is:read is:archived', tags: [] }))
      .toBe(1);
    await expect.element(page.getByText('Archived.')).toBeVisible();
    await userEvent.keyboard('z');
    await expect.poll(() => archive.count({ text: 'is:archived', tags: [] })).toBe(0);
    await page.getByRole('button', { name: /^Starred/ }).click();
    await shows(ICE.headline);
  });

  it('of everything filtered are set at once, and taken back at once', async () => {
    const { archive } = await open(THREE, '?outlet=Harbour+Herald');
    await shows(ICE.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText('All 2 selected')).toBeVisible();
    const bar = page.getByRole('region', { name: 'Selection' });
    await bar.getByRole('button', { name: 'Star' }).click();
    await expect.element(page.getByText('2 stories starred.')).toBeVisible();
    expect(await archive.count({ text: '', tags: [], state: 'starred' })).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => archive.count({ text: '', tags: [], state: 'starred' })).toBe(0);
  });

  it('are chosen for several rows with Shift and with Ctrl', async () => {
    await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('3 selected')).toBeVisible();
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    await expect.element(page.getByText('2 selected')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    const rows = page.getByRole('link', { name: /Museum|Ice/ });
    await rows.nth(1).click({ modifiers: ['Control'] });
    await expect.element(page.getByText('1 selected')).toBeVisible();
    await rows.nth(0).click({ modifiers: ['Shift'] });
    await expect.element(page.getByText('3 selected')).toBeVisible();
  });

  it('hold a note, kept when the field is left', async () => {
    const { archive } = await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().click();
    await expect.element(page.getByLabelText('Note')).toBeVisible();
    await userEvent.keyboard('n');
    await userEvent.keyboard('Ask the harbour master.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => archive.count({ text: 'has:note master', tags: [] })).toBe(1);
  });
});

describe('reading', () => {
  const long = (headline: string) =>
    storyCalled(headline, {
      body: Array.from({ length: 30 }, (_, n) => ({
        type: 'paragraph' as const,
        text: [{ text: `Paragraph ${n} of a long report on the ice in the sound. `.repeat(4) }],
      })),
    });

  it('goes on where it was left, and a story put away half-way is not read', async () => {
    await page.viewport(1280, 500);
    const { archive } = await open([long('A long report'), TRAM]);
    await shows('A long report', TRAM.headline);
    firstRow().click();
    await expect.element(page.getByRole('heading', { name: 'A long report' })).toBeVisible();
    const scrolled = () => document.querySelector('[data-page]')?.scrollTop ?? 0;
    document.querySelector('[data-page]')?.scrollTo(0, 1500);
    await expect.poll(scrolled).toBe(1500);
    await page.getByRole('link', { name: /keeps the tram/ }).click();
    await expect.poll(() => archive.count({ text: '', tags: [], state: 'reading' })).toBe(1);
    await page.getByRole('link', { name: /A long report/ }).click();
    await expect.poll(scrolled).toBeGreaterThan(1000);
    expect(await archive.count({ text: '', tags: [], state: 'read' })).toBe(0);
  });

  it('goes on where it was left in the very first paragraph, under the whole head', async () => {
    await page.viewport(1280, 500);
    const text = 'A single paragraph that is longer than any window. '.repeat(200);
    const endless = storyCalled('A report in one breath', {
      body: [{ type: 'paragraph', text: [{ text }] }],
    });
    const { archive } = await open([endless, TRAM]);
    await shows('A report in one breath', TRAM.headline);
    firstRow().click();
    await expect.element(page.getByRole('heading', { name: 'A report in one' })).toBeVisible();
    const scrolled = () => document.querySelector('[data-page]')?.scrollTop ?? 0;
    document.querySelector('[data-page]')?.scrollTo(0, 900);
    await expect.poll(scrolled).toBe(900);
    await page.getByRole('link', { name: /keeps the tram/ }).click();
    await expect.poll(() => archive.count({ text: '', tags: [], state: 'reading' })).toBe(1);
    await page.getByRole('link', { name: /in one breath/ }).click();
    await expect.poll(scrolled).toBeGreaterThan(800);
  });
});

describe('saved searches and collections', () => {
  it('keeps a search under a name, counts it live, and drops it with a way back', async () => {
    const { file } = await open(THREE, '?outlet=Harbour+Herald');
    await shows(ICE.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('S');
    await userEvent.keyboard('Herald{Enter}');
    await expect.element(page.getByRole('button', { name: 'Herald 2', exact: true })).toBeVisible();
    await file(storyCalled('A fourth'), []);
    await expect.element(page.getByRole('button', { name: 'Herald 3', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Remove the saved search Herald' }).click();
    await expect.element(page.getByText('“Herald” removed.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name: 'Herald 3', exact: true })).toBeVisible();
  });

  it('collects stories in an order that the keyboard changes', async () => {
    await open(THREE);
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
    firstRow().focus();
    await userEvent.keyboard('xjx');
    await userEvent.keyboard('c');
    await userEvent.keyboard('Dossier{Enter}');
    await page.getByRole('button', { name: 'Dossier 2', exact: true }).click();
    await shows(ICE.headline, TRAM.headline);
    firstRow().focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await shows(TRAM.headline, ICE.headline);
    await page.getByRole('button', { name: 'Change the collection Dossier' }).click();
    await userEvent.keyboard('Ports{Enter}');
    await expect.element(page.getByRole('button', { name: 'Ports 2', exact: true })).toBeVisible();
  });

  it('moves stories in a collection by mouse, the selection with the one that is dragged', async () => {
    await page.viewport(1280, 1000);
    await open([...THREE, storyCalled('Lamps for the pier')]);
    await shows(ICE.headline, TRAM.headline, DOOR.headline, 'Lamps for the pier');
    firstRow().focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.keyboard('c');
    await userEvent.keyboard('Dossier{Enter}');
    await page.getByRole('button', { name: 'Dossier 4', exact: true }).click();
    await shows(ICE.headline, TRAM.headline, DOOR.headline, 'Lamps for the pier');
    const rows = page.getByRole('listitem').filter({ has: page.getByRole('link') });
    await rows.nth(3).dropTo(rows.nth(0), { targetPosition: { x: 80, y: 10 } });
    await shows('Lamps for the pier', ICE.headline, TRAM.headline, DOOR.headline);
    await page.getByRole('checkbox').nth(0).click({ force: true });
    await page.getByRole('checkbox').nth(1).click({ force: true });
    await rows.nth(0).dropTo(rows.nth(3), { targetPosition: { x: 80, y: 65 } });
    await shows(TRAM.headline, DOOR.headline, 'Lamps for the pier', ICE.headline);
  });

  it('takes stories that are dropped on a tag and on a collection', async () => {
    const { archive } = await open(THREE);
    await archive.keepCollection({ name: 'Dossier' }, new Date());
    const row = page.getByRole('listitem').filter({ hasText: DOOR.headline });
    await row.dropTo(page.getByRole('button', { name: 'Dossier 0', exact: true }));
    await expect
      .element(page.getByRole('button', { name: 'Dossier 1', exact: true }))
      .toBeVisible();
    await row.dropTo(page.getByRole('button', { name: 'transport 1', exact: true }));
    await expect
      .element(page.getByRole('button', { name: 'transport 2', exact: true }))
      .toBeVisible();
  });

  it('stands in the order its collections were put in, by key and by mouse, and next time too', async () => {
    const names = () =>
      [...document.querySelectorAll<HTMLElement>('[data-collection] [dir]')].map(
        ({ textContent }) => textContent,
      );
    const collections = async ({ archive }: Awaited<ReturnType<typeof open>>) => {
      for (const name of ['Arts', 'Ports', 'Votes'])
        await archive.keepCollection({ name }, new Date());
    };
    const first = await open(THREE);
    await collections(first);
    await expect.poll(names).toEqual(['Arts', 'Ports', 'Votes']);
    page.getByRole('button', { name: 'Arts 0', exact: true }).element().focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await expect.poll(names).toEqual(['Ports', 'Votes', 'Arts']);
    await expect.element(page.getByText('Arts now stands 3 of 3.')).toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Arts 0', exact: true })).toHaveFocus();
    const entry = (name: string) => page.getByRole('button', { name: `${name} 0`, exact: true });
    await entry('Arts').dropTo(entry('Ports'), { targetPosition: { x: 20, y: 3 } });
    await expect.poll(names).toEqual(['Arts', 'Ports', 'Votes']);
    await entry('Votes').dropTo(entry('Ports'), { targetPosition: { x: 20, y: 3 } });
    await expect.poll(names).toEqual(['Arts', 'Votes', 'Ports']);
    const kept = await first.archive.collections();
    expect(kept.map(({ name }) => name)).toEqual(['Arts', 'Votes', 'Ports']);
  });

  it('says that a collection was moved only once the library has it there', async () => {
    const { archive, calls } = await open(THREE);
    for (const name of ['Arts', 'Ports']) await archive.keepCollection({ name }, new Date());
    const { orderCollections } = calls;
    calls.orderCollections = () => Promise.reject(new Error('no background'));
    const arts = page.getByRole('button', { name: 'Arts 0', exact: true });
    await expect.element(arts).toBeVisible();
    arts.element().focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(page.getByText('Cutline’s background did not answer')).toBeVisible();
    await expect.element(page.getByText('Arts now stands')).not.toBeInTheDocument();
    calls.orderCollections = orderCollections;
    arts.element().focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(page.getByText('Arts now stands 2 of 2.')).toBeInTheDocument();
  });

  it('shows what was noted about a collection over its list, and lets it be changed there', async () => {
    const { archive } = await open(THREE);
    await archive.keepCollection(
      { name: 'Dossier', note: 'For the piece on ferries.' },
      new Date(),
    );
    await page.getByRole('button', { name: 'Dossier 0', exact: true }).click();
    const list = page.getByRole('region', { name: 'Stories' });
    await expect.element(list.getByText('For the piece on ferries.')).toBeVisible();
    await list.getByRole('button', { name: 'Change the collection Dossier' }).click();
    await page.getByRole('dialog').getByLabelText('Note').fill('');
    await userEvent.keyboard('{Tab}');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect
      .element(list.getByRole('button', { name: 'Note on this collection' }))
      .toBeVisible();
  });

  it('renames a tag everywhere, says where that would merge two, and colours it', async () => {
    const { archive } = await open(THREE);
    await page.getByRole('button', { name: 'All tags' }).click();
    await page.getByRole('button', { name: 'Rename the tag winter' }).click();
    await userEvent.keyboard('transport');
    await expect.element(page.getByText('Every story tagged “winter” will carry')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(async () => (await archive.tagBook()).map(({ tag, count }) => `${tag} ${count}`))
      .toEqual(['sea 1', 'transport 2']);
    await page.getByLabelText('Colour of the tag sea').selectOptions('green');
    await expect.poll(async () => (await archive.tagBook())[0]?.colour).toBe('green');
  });
});

describe('the trash', () => {
  it('gives a story back', async () => {
    const { archive, file } = await open([ICE]);
    const id = await file(TRAM);
    await archive.trash([id], new Date('2026-11-21T09:00:00Z'));
    await shows(ICE.headline);
    await page.getByRole('button', { name: /^Trash/ }).click();
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
    const of = selectedTarget(library);
    if (!of) throw new Error('Nothing is selected.');
    const { formats, defaults: options } = library.exports;
    for (const { id } of formats) await library.exports.start({ format: id, scope: of, options });
    expect(saved.map(({ name }) => name.replace(/^[^.]*/, ''))).toEqual(
      formats.map(({ extension }) => extension),
    );
    expect(library.exports.state.value).toMatchObject({ phase: 'done', written: 1 });
  });

  it('that were stopped half-way are not saved', async () => {
    const { saved, library } = await open(THREE);
    const writing = library.exports.start(everything(library));
    library.exports.cancel();
    await writing;
    expect(saved).toEqual([]);
    expect(library.exports.state.value.phase).toBe('idle');
  });

  it('are read back whole, with a word for every line that is no story', async () => {
    const { saved, library } = await open(THREE);
    await library.exports.start(everything(library));
    const text = (await saved[0]?.file.text()) ?? '';
    close();

    await open();
    await page.getByRole('button', { name: 'Import what you saved elsewhere' }).click();
    const file = new File([`${text}{"headline":7}\nnot json\n`], 'cutline.jsonl');
    await page.getByLabelText('Files').upload(file);
    await page.getByRole('button', { name: 'Import 3 stories' }).click();
    const report = page.getByRole('dialog');
    await expect.element(report).toHaveTextContent('3 stories added');
    await expect.element(report).toHaveTextContent('2 places were refused');
    await expect.element(report).toHaveTextContent('Line 5: The line is not JSON.');
    await page.getByRole('button', { name: 'Close' }).click();
    await shows(ICE.headline, TRAM.headline, DOOR.headline);
  });

  it('of another kind change nothing and say so', async () => {
    await open();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByLabelText('Files').upload(new File(['GIF89a\0'], 'photo.gif'));
    await expect.element(page.getByText('does not know any of these files')).toBeVisible();
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
