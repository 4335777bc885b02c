// The search field of the library in a real Chromium: hints, mistakes, conditions as chips; and the tags as a tree.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from './checked-by-axe';
import { openLibrary, storyCalled } from './open-library';

const ICE = storyCalled('Ice closes the sound');
const TRAM = storyCalled('Council keeps the tram', { publisher: 'Evening Ledger' });
const TWO = [
  { story: ICE, tags: ['sea/ferries', 'winter'] },
  { story: TRAM, tags: ['transport'] },
];

let close = () => {};
async function open(address = '') {
  const opened = await openLibrary(TWO, address);
  close = opened.close;
  await expect.poll(() => document.querySelectorAll('[data-story]').length).toBeGreaterThan(0);
  return opened;
}
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  close();
  sessionStorage.clear();
});
const rows = () => document.querySelectorAll('[data-story]').length;
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the search field', () => {
  it('offers operators and completes what the library knows behind them', async () => {
    await open();
    await userEvent.click(page.getByRole('searchbox'));
    await button('outlet: from this outlet').click();
    await expect.element(page.getByRole('searchbox')).toHaveValue('outlet:');
    await userEvent.type(page.getByRole('searchbox'), 'eve');
    await page
      .getByRole('list', { name: 'What can be typed' })
      .getByRole('button', { name: 'Evening Ledger' })
      .click();
    await expect.element(page.getByRole('searchbox')).toHaveValue('outlet:"Evening Ledger" ');
    await expect.poll(rows).toBe(1);
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    expect(await axeFindings()).toEqual([]);
  });

  it('says what is wrong with a query and goes on looking for the words', async () => {
    await open();
    await userEvent.type(page.getByRole('searchbox'), 'tram "old');
    await expect
      .element(page.getByText('A quotation mark is opened and never closed.'))
      .toBeVisible();
    await userEvent.clear(page.getByRole('searchbox'));
    await userEvent.type(page.getByRole('searchbox'), 'is:lost');
    await expect.element(page.getByText('No story can be “lost”.')).toBeVisible();
  });

  it('shows the conditions of a query as chips, each lifted by a click', async () => {
    await open('?q=-tag%3Awinter+is%3Aunread');
    await expect.poll(rows).toBe(1);
    await button('Not: Tag: winter').click();
    await expect.element(page.getByRole('searchbox')).toHaveValue('is:unread');
    await expect.poll(rows).toBe(2);
    const chips = page.getByRole('list', { name: 'Narrowed to' });
    await expect.element(chips.getByRole('button', { name: 'Unread' })).toBeVisible();
  });
});

describe('the filter pane', () => {
  it('folds nested tags under their parent and remembers what was unfolded', async () => {
    await open();
    await expect.element(button('Tags under sea')).toBeVisible();
    expect(button(/^ferries/).elements()).toEqual([]);
    await button('Tags under sea').click();
    await button(/^ferries/).click();
    await expect.poll(rows).toBe(1);
    expect(sessionStorage.getItem('cutline.look')).toContain('tag sea');
    expect(await axeFindings()).toEqual([]);
  });

  it('narrows the list to stories with a note, and a chip lifts that again', async () => {
    const { archive } = await open();
    const { rows: all } = await archive.rows({ text: 'tram', tags: [] }, { limit: 1 });
    await archive.note(all[0]?.id ?? '', 'Ask the council.');
    await button('With a note').click();
    await expect.poll(rows).toBe(1);
    await expect.element(page.getByText('Council keeps the tram').first()).toBeVisible();
    const chips = page.getByRole('list', { name: 'Narrowed to' });
    await chips.getByRole('button', { name: 'With a note' }).click();
    await expect.poll(rows).toBe(2);
    expect(await axeFindings()).toEqual([]);
  });

  it('folds a group away and still has it folded the next time', async () => {
    await open();
    await button('Outlets').click();
    expect(button(/^Evening Ledger/).elements()).toEqual([]);
    close();
    await open();
    await expect.element(button('Outlets')).toHaveAttribute('aria-expanded', 'false');
  });
});
