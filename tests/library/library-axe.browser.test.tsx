// What a checker of accessibility finds in the library: nothing, in any view, light and dark, wide and narrow.
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { createSettingsChoices } from '../../utils/stores/settings-choices';
import { areaOfPaper } from '../settings/area-of-paper';
import { axeFindings } from './checked-by-axe';
import { openLibrary, storyCalled } from './open-library';

const STORIES = [
  { story: storyCalled('Ice closes the sound'), tags: ['winter', 'sea'] },
  { story: storyCalled('عودة العبّارة', { inLanguage: 'ar' }), tags: ['جزر'] },
  {
    story: storyCalled('Eighty tags', { author: [], photos: [], body: [] }),
    tags: Array.from({ length: 80 }, (_, n) => `tag ${n}`),
  },
];

const rowsShown = (count: number) =>
  expect.poll(() => document.querySelectorAll('[data-story]').length).toBe(count);
const click = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Opens the list on three stories and puts the keyboard on the first. */
async function list(address = '') {
  const opened = await openLibrary(STORIES, address);
  await rowsShown(3);
  document.querySelector<HTMLElement>('[data-story]')?.focus();
  return opened.close;
}

function settings(area: ReturnType<typeof areaOfPaper>): () => void {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const commands = [{ name: 'Clip this story', keys: 'Alt+Shift+S' }];
  const store = createSettingsChoices(area);
  render(<SettingsPage store={store} version="0.1.0" commands={commands} />, root);
  return () => render(null, root);
}

const VIEWS: Record<string, () => Promise<() => void>> = {
  'the empty library': async () => {
    const { close } = await openLibrary();
    await expect.element(page.getByText('Nothing saved yet')).toBeVisible();
    return close;
  },
  'the list': () => list(),
  'a selection': async () => {
    const close = await list();
    await userEvent.keyboard('xjx');
    return close;
  },
  'an open story': async () => {
    const close = await list();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('article')).toBeVisible();
    document.querySelector('summary')?.click();
    return close;
  },
  'a search without a hit': async () => {
    const { close } = await openLibrary(STORIES, '?q=nothing+like+this&tag=winter');
    await expect.element(page.getByText('No story fits')).toBeVisible();
    return close;
  },
  'the empty trash': async () => {
    const { close } = await openLibrary([], '?trash=1');
    await expect.element(page.getByText('The trash is empty')).toBeVisible();
    return close;
  },
  'a story just thrown away': async () => {
    const close = await list();
    await userEvent.keyboard('#');
    await expect.element(page.getByText('Story moved to the trash.')).toBeVisible();
    return close;
  },
  'the dialog of tags': async () => {
    const close = await list();
    await userEvent.keyboard('t');
    await userEvent.keyboard('w');
    return close;
  },
  'the keys': async () => {
    const close = await list();
    await userEvent.keyboard('?');
    return close;
  },
  'the export': async () => {
    const close = await list();
    await click('Export');
    await click('Save the file');
    await expect.element(page.getByText('stories written to')).toBeVisible();
    return close;
  },
  'the import': async () => {
    const { close } = await openLibrary();
    await click('Import');
    await page.getByLabelText('Files').upload(new File(['not json\n'], 'cutline.jsonl'));
    await expect.element(page.getByText('Line 1:')).toBeVisible();
    return close;
  },
  'the settings': async () => settings(areaOfPaper()),
  'a setting that could not be stored': async () => {
    const area = areaOfPaper();
    area.set = () => Promise.reject(new Error('disk full'));
    const close = settings(area);
    await page.getByRole('radio', { name: 'Light', exact: true }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByLabelText('As the device')).toBeChecked();
    return close;
  },
};

let close = () => {};
afterEach(() => {
  close();
  delete document.documentElement.dataset.theme;
});

describe.each(Object.entries(VIEWS))('%s', (_name, open) => {
  it.each(['light', 'dark'])('stands the check in %s', async (theme) => {
    await page.viewport(1280, 800);
    document.documentElement.dataset.theme = theme;
    close = await open();
    await expect.poll(axeFindings).toEqual([]);
  });
});

it('stands the check in the side panel: list, filters, story', async () => {
  await page.viewport(320, 640);
  close = await list('?panel');
  await expect.poll(axeFindings).toEqual([]);
  await click('Filters');
  await expect.poll(axeFindings).toEqual([]);
  await click('Back to the list');
  document.querySelector<HTMLElement>('[data-story]')?.click();
  await expect.element(page.getByRole('article')).toBeVisible();
  await expect.poll(axeFindings).toEqual([]);
});

it('would be told of a field without a label', async () => {
  close = await list();
  document.querySelector('main')?.append(document.createElement('input'));
  expect((await axeFindings()).join()).toContain('label');
});
