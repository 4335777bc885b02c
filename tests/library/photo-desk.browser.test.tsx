// The photo desk and the comparison of versions in a real Chromium, on a real archive.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Photo } from '../../utils/story/photo';
import { axeFindings } from './checked-by-axe';
import { openLibrary, storyCalled } from './open-library';

const photo = (changes: Partial<Photo>): Photo => ({
  id: 'p1',
  creator: [],
  representativeOfPage: true,
  personsShown: [],
  provenance: {},
  ...changes,
});
const QUAY = 'https://harbour-herald.example/quay.jpg';
const ICE = storyCalled('Ice closes the sound', {
  photos: [
    photo({
      caption: 'Ana Holt looks at the quay.',
      creditLine: 'Jonas Bergh / Nordbild',
      creator: [{ name: 'Jonas Bergh' }],
      source: 'Nordbild',
      personsShown: [{ name: 'Ana Holt' }],
      contentUrl: QUAY,
    }),
  ],
});
const TRAM = storyCalled('Council keeps the tram', {
  publisher: 'Evening Ledger',
  photos: [
    photo({ caption: 'A cold morning at the quay.', creditLine: 'Nordbild', contentUrl: QUAY }),
  ],
});
const DOOR = storyCalled('Museum returns a carved door', {
  photos: [photo({ caption: 'The door.', contentUrl: 'https://harbour-herald.example/door.jpg' })],
});

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
const cards = () => document.querySelectorAll('[data-picture]').length;
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the photo desk', () => {
  it('shows a picture once, with the captions of every story that prints it, and requests nothing', async () => {
    await open([ICE, TRAM, DOOR], '?view=photos');
    await expect.poll(cards).toBe(2);
    await expect.element(page.getByText('Also in 1 other story')).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    expect(await axeFindings()).toEqual([]);
    document.querySelector<HTMLElement>('[data-picture]')?.focus();
    await userEvent.keyboard(' ');
    const large = page.getByRole('dialog');
    await expect.element(large).toHaveTextContent('Ana Holt looks at the quay.');
    await expect.element(large).toHaveTextContent('A cold morning at the quay.');
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.hasAttribute('data-picture')).toBe(true);
  });

  it('is narrowed by agency and words, in the address too, and widened again', async () => {
    const { bar } = await open([ICE, TRAM, DOOR], '?view=photos');
    await button(/^Nordbild/)
      .first()
      .click();
    await expect.poll(cards).toBe(1);
    expect(bar.read()).toContain('view=photos');
    await userEvent.fill(page.getByRole('searchbox'), 'door');
    await expect.element(page.getByText('No photo fits')).toBeVisible();
    await button('Show all photos').click();
    await expect.poll(cards).toBe(2);
  });

  it('says so where pictures cannot be shown always', async () => {
    const { area } = await open([ICE], '?view=photos');
    await expect.poll(cards).toBe(1);
    area.set = () => Promise.reject(new Error('disk full'));
    await button('Always').click();
    await expect.element(page.getByText('This choice could not be kept')).toBeVisible();
  });

  it('leads to the story of a photo and back', async () => {
    const { bar } = await open([DOOR], '?view=photos');
    await expect.poll(cards).toBe(1);
    document.querySelector<HTMLElement>('[data-picture]')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: DOOR.headline })).toBeVisible();
    expect(bar.read()).toMatch(/view=photos&story=/);
    bar.back();
    await expect.poll(cards).toBe(1);
  });

  it('is a table for those who count, and saves what is selected of it', async () => {
    const { saved } = await open([ICE, DOOR], '?view=photos&table=1');
    await expect.element(page.getByRole('cell', { name: 'Ana Holt', exact: true })).toBeVisible();
    await page.getByLabelText('Select the photo: The door.').click();
    await button('Save as a table (CSV)').click();
    await expect.poll(() => saved.length).toBe(1);
    const lines = (await saved[0]?.file.text())?.trim().split('\r\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('The door.');
    expect(await axeFindings()).toEqual([]);
  });
});

describe('versions of a story', () => {
  it('are compared word by word, captions first', async () => {
    const { file } = await open([DOOR]);
    const [old] = DOOR.photos;
    await file({
      ...DOOR,
      headline: 'Museum returns two carved doors',
      photos: [photo({ ...old, caption: 'The carved door.' })],
    });
    await page.getByRole('link', { name: /two carved doors/ }).click();
    await button('What changed').click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('Captions and credits');
    await expect
      .poll(() => document.querySelector('dialog li ins')?.textContent)
      .toContain('carved');
    expect([...document.querySelectorAll('dialog h3')].map((each) => each.textContent)).toEqual([
      'Captions and credits',
      'Headline',
    ]);
    expect(await axeFindings()).toEqual([]);
  });
});
