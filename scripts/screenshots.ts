// npm run screenshots [-- --stories N --views list,story --looks wide-light --stock 0,few,N]: pictures of every view of popup
// and library, empty, with the newspaper's stories and with N invented ones (100,000). They are left in walk/screens.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright';
import { option } from './arguments';
import { bundleForPage } from './browsers/bundle-for-page';
import { type ChromiumSession, firstPage, startChromium } from './browsers/chromium-session';
import { buildExtension, projectRoot } from './build-extension';
import { serveNewspaper } from './newspaper/serve';
import { settled, still, VIEWS, type View } from './screenshots/library-views';
import { LOOKS, wear } from './screenshots/looks';
import { clipAndPicture } from './screenshots/popup-pictures';

const FOLDER = path.join(projectRoot, 'walk/screens');
/** Stories filed in one page: a fresh one now and then keeps the memory small. */
const AT_ONCE = 500;

const many = Number(option('stories') ?? 100_000);
const wanted = (name: string): ((key: string) => boolean) => {
  const given = option(name)?.split(',');
  return (key) => given?.includes(key) ?? true;
};

/** Files seeded stories and the odd ones. */
async function fill(session: ChromiumSession): Promise<void> {
  const seed = await bundleForPage('scripts/seed/fill-in-page.ts');
  const odd = await bundleForPage('scripts/screenshots/odd-in-page.ts');
  for (let from = 0; from < many; from += AT_ONCE) {
    const page = await session.context.newPage();
    await page.goto(session.pageAt('options.html'));
    await page.evaluate(`${seed}.fill(${from}, ${Math.min(many, from + AT_ONCE)})`);
    await page.close();
  }
  const page = await session.context.newPage();
  await page.goto(session.pageAt('options.html'));
  await page.evaluate(`${odd}.fileOdd()`);
  await page.close();
}

/** Whether a view has anything to show of a stock. */
const isThere = (stock: string, from: View['stock']): boolean =>
  stock === '0' ? from === 'any' : stock !== 'few' || from !== 'full';

async function photograph(session: ChromiumSession, page: Page, stock: string): Promise<void> {
  const [views, looks] = [wanted('views'), wanted('looks')];
  for (const [view, { at, first, stock: from }] of Object.entries(VIEWS)) {
    if (!views(view) || !isThere(stock, from)) continue;
    for (const [name, look] of Object.entries(LOOKS)) {
      if (!looks(name)) continue;
      await wear(page, look);
      await page.goto(session.pageAt(at));
      const done = await settled(page)
        .then(() => first?.(page))
        .then(() => look.rtl && page.evaluate(`document.documentElement.dir = 'rtl'`))
        .then(() => still(page))
        .catch((error: unknown) => error);
      if (done instanceof Error)
        console.log(`${stock}-${view}-${name}: ${done.message.split('\n')[0]}`);
      else await page.screenshot({ path: path.join(FOLDER, `${stock}-${view}-${name}.png`) });
    }
  }
}

/** A picture for every address of one, so that full frames can be looked at without a network. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#7a8fa6"/>' +
  '<circle cx="860" cy="260" r="120" fill="#e8dfc8"/><path d="M0 620 Q300 520 600 620 T1200 600 V800 H0Z" fill="#3d5166"/></svg>';

async function run(): Promise<void> {
  const stocks = wanted('stock');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  buildExtension('chrome');
  const session = await startChromium();
  const paper = await serveNewspaper();
  try {
    await session.context.route('https://pictures.example/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
    );
    const page = await firstPage(session.context);
    const library = await session.context.newPage();
    library.setDefaultTimeout(5000);
    if (stocks('0')) await photograph(session, library, '0');
    if (stocks('few')) {
      await clipAndPicture(session, paper, page, FOLDER);
      await library.bringToFront();
      await photograph(session, library, 'few');
    }
    if (stocks('N')) {
      await fill(session);
      await library.bringToFront();
      await photograph(session, library, String(many));
    }
    console.log(`The pictures are in ${FOLDER}`);
  } finally {
    await paper.close();
    await session.close();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
