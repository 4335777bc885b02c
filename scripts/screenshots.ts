// npm run screenshots [-- --stories N]: pictures of every view of the library, empty, with the newspaper's stories and with N
// invented ones (100,000), light and dark, wide and narrow. They are left in walk/screens.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright';
import { option } from './arguments';
import { inventedSave } from './bench/invented-library';
import { type ChromiumSession, firstPage, startChromium } from './browsers/chromium-session';
import { buildExtension, projectRoot } from './build-extension';
import { serveNewspaper } from './newspaper/serve';
import { saveInPopup, tagsOf } from './walk/clip-stories';

const BATCH = 250;
const FOLDER = path.join(projectRoot, 'walk/screens');

const LOOKS = {
  'wide-light': { colorScheme: 'light', width: 1280, height: 860 },
  'wide-dark': { colorScheme: 'dark', width: 1280, height: 860 },
  'narrow-light': { colorScheme: 'light', width: 360, height: 760 },
  'narrow-dark': { colorScheme: 'dark', width: 360, height: 760 },
} as const;

/** What is looked at: the address behind `library.html`, and what is done there first. `empty`: worth a look without stories. */
interface View {
  at: string;
  empty?: true;
  first?: (page: Page) => Promise<void>;
}

const VIEWS: Record<string, View> = {
  list: { at: '', empty: true },
  compact: {
    at: '?sort=published',
    first: async (page) => {
      await page.getByRole('button', { name: 'One line a story' }).click();
    },
  },
  comfortable: {
    at: '',
    first: async (page) => {
      await page.getByRole('button', { name: 'More of each story' }).click();
    },
  },
  search: { at: '?q=die+has%3Aphoto', empty: true },
  hints: { at: '', first: async (page) => page.getByRole('searchbox').click() },
  mistake: { at: '?q=is%3Alost' },
  selection: {
    at: '',
    first: async (page) => {
      await page.locator('[data-story]').first().focus();
      await page.keyboard.press('x');
      await page.keyboard.press('Shift+ArrowDown');
    },
  },
  story: {
    at: '',
    first: async (page) => {
      await page.locator('[data-story]').first().click();
      await page.getByRole('article').waitFor();
    },
  },
  'tag-book': {
    at: '',
    first: async (page) => {
      const filters = page.getByRole('button', { name: 'Filters', exact: true });
      if (await filters.isVisible()) await filters.click();
      await page.getByRole('button', { name: 'All tags' }).click();
    },
  },
  photos: { at: '?view=photos', empty: true },
  'photo-table': { at: '?view=photos&table=1' },
  'photo-large': {
    at: '?view=photos',
    first: async (page) => {
      await page.locator('[data-picture]').first().click();
    },
  },
  trash: { at: '?trash=1', empty: true },
};

/** Files stories as an import does, through the background. */
async function fill(page: Page, count: number): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const stories = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) =>
      inventedSave(from + at),
    );
    const request = { id: from + 1, type: 'importStories', data: { stories }, timestamp: 0 };
    await page.evaluate(async (message) => {
      const chrome: unknown = Reflect.get(globalThis, 'chrome');
      const runtime: unknown = Reflect.get(Object(chrome), 'runtime');
      await Reflect.apply(Reflect.get(Object(runtime), 'sendMessage'), runtime, [message]);
    }, request);
    if (from % 10_000 === 0 && from > 0) console.log(`${from} stories`);
  }
}

async function clipNewspaper(session: ChromiumSession, page: Page): Promise<void> {
  const paper = await serveNewspaper();
  try {
    for (const each of paper.pages) {
      await page.bringToFront();
      await page.goto(paper.at(each.expected.url));
      const popup = await session.pressToolbarButton(page.url());
      await saveInPopup(popup, tagsOf(each));
      await popup.send('Page.close').catch(() => undefined);
    }
  } finally {
    await paper.close();
  }
}

/** Waits until the list, the sheet or the words that there is nothing are there. */
const settled = (page: Page): Promise<unknown> =>
  page
    .locator('[data-story], [data-picture], table, main h2')
    .first()
    .waitFor({ state: 'attached' });

async function photograph(session: ChromiumSession, page: Page, stock: string): Promise<void> {
  for (const [view, { at, first, empty }] of Object.entries(VIEWS)) {
    if (stock === '0' && !empty) continue;
    for (const [look, { width, height, colorScheme }] of Object.entries(LOOKS)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.goto(session.pageAt(`library.html${at}`));
      const done = await settled(page)
        .then(() => first?.(page))
        .then(() => page.waitForTimeout(250))
        .then(
          () => true,
          () => false,
        );
      if (done) await page.screenshot({ path: path.join(FOLDER, `${stock}-${view}-${look}.png`) });
    }
  }
}

async function run(): Promise<void> {
  const many = Number(option('stories') ?? 100_000);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  buildExtension('chrome');
  const session = await startChromium();
  try {
    const page = await firstPage(session.context);
    page.setDefaultTimeout(5000);
    const library = await session.context.newPage();
    library.setDefaultTimeout(5000);
    await photograph(session, library, '0');
    await clipNewspaper(session, page);
    await library.bringToFront();
    await photograph(session, library, 'few');
    await library.bringToFront();
    await fill(library, many);
    await photograph(session, library, String(many));
    console.log(`The pictures are in ${FOLDER}`);
  } finally {
    await session.close();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
