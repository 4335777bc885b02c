// The views of the library that are looked at: where they are, and what is done there first.
import type { Page } from 'playwright';

/** `at` is the address behind the extension's; `stock`: `any`, worth a look without stories too; `full`, only where the odd ones are. */
export interface View {
  at: string;
  stock?: 'any' | 'full';
  first?: (page: Page) => Promise<unknown>;
}

const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();

const pressIfThere = (name: string) => async (page: Page) => {
  const button = page.getByRole('button', { name, exact: true });
  if (await button.isVisible()) await button.click();
};

const openFirst = async (page: Page): Promise<void> => {
  await page.locator('[data-story]').first().click();
  await page.getByRole('article').waitFor();
};

const filters = pressIfThere('Filters');

/** Every view by name. */
export const VIEWS: Readonly<Record<string, View>> = {
  list: { at: 'library.html', stock: 'any' },
  compact: { at: 'library.html?sort=published', first: pressIfThere('One line a story') },
  comfortable: { at: 'library.html', first: pressIfThere('More of each story') },
  filters: { at: 'library.html', first: filters },
  'row-choice': { at: 'library.html', first: press('What rows show') },
  collection: {
    stock: 'full',
    at: 'library.html',
    async first(page) {
      await filters(page);
      await press(/^Harbour/)(page);
    },
  },
  search: { at: 'library.html?q=die+has%3Aphoto', stock: 'any' },
  hints: { at: 'library.html', first: (page) => page.getByRole('searchbox').click() },
  mistake: { at: 'library.html?q=is%3Alost' },
  selection: {
    at: 'library.html',
    async first(page) {
      await page.locator('[data-story]').first().focus();
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+ArrowDown');
    },
  },
  collect: {
    at: 'library.html',
    async first(page) {
      await page.locator('[data-story]').first().focus();
      await page.keyboard.press('c');
    },
  },
  story: { at: 'library.html', first: openFirst },
  'story-end': {
    stock: 'full',
    at: 'library.html?q=tag%3Asea',
    async first(page) {
      await openFirst(page);
      await page.getByText('About this clip').click();
      await page.getByText('About this clip').scrollIntoViewIfNeeded();
    },
  },
  'odd-list': { stock: 'full', at: 'library.html?tag=odd' },
  'odd-headline': {
    stock: 'full',
    at: 'library.html?q=outlet%3A%22Long+Courier%22',
    first: openFirst,
  },
  'odd-tags': {
    stock: 'full',
    at: 'library.html?q=outlet%3A%22Tagged+Courier%22',
    first: openFirst,
  },
  'odd-nameless': {
    stock: 'full',
    at: 'library.html?q=outlet%3A%22Nameless+Courier%22',
    first: openFirst,
  },
  'odd-photos': {
    stock: 'full',
    at: 'library.html?q=outlet%3A%22Pictured+Courier%22',
    first: openFirst,
  },
  'odd-arabic': { stock: 'full', at: 'library.html?q=tag%3Aarabic', first: openFirst },
  'odd-hebrew': { stock: 'full', at: 'library.html?q=tag%3Ahebrew', first: openFirst },
  differences: {
    stock: 'full',
    at: 'library.html?q=tag%3Aversions',
    async first(page) {
      await openFirst(page);
      await press('What changed')(page);
      await page.getByRole('dialog').waitFor();
    },
  },
  'tag-book': {
    at: 'library.html',
    async first(page) {
      await filters(page);
      await press('All tags')(page);
    },
  },
  keys: { at: 'library.html', first: (page) => page.keyboard.press('?') },
  export: {
    at: 'library.html',
    async first(page) {
      await filters(page);
      await press(/^Export/)(page);
    },
  },
  photos: { at: 'library.html?view=photos', stock: 'any' },
  'photos-shown': { at: 'library.html?view=photos', first: press('Show pictures from the web') },
  'photo-table': {
    at: 'library.html?view=photos&table=1',
    first: (page) => page.locator('tbody tr').first().waitFor(),
  },
  'photo-large': {
    at: 'library.html?view=photos',
    first: (page) => page.locator('[data-picture]').first().click(),
  },
  trash: { at: 'library.html?trash=1', stock: 'any' },
  'no-story': { at: `library.html?story=${'0'.repeat(32)}`, stock: 'any' },
  options: { at: 'options.html', stock: 'any' },
  welcome: { at: 'welcome.html', stock: 'any' },
  sample: { at: 'sample.html', stock: 'any' },
};

/** Waits until the list, the sheet, the settings, or the words that there is nothing are there. */
export const settled = (page: Page): Promise<unknown> =>
  page
    .locator('[data-story], [data-picture], table, main h2')
    .first()
    .waitFor({ state: 'attached' });

const QUIET = `new Promise((resolve) => {
  let waiting = setTimeout(resolve, 800);
  new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(resolve, 800);
  }).observe(document, { subtree: true, childList: true, characterData: true });
})`;

/** Waits until nothing on the page has changed for a moment, so that counts which come later are in the picture. */
export const still = (page: Page): Promise<unknown> => page.evaluate(QUIET);
