// npm run seed -- [--stories N] [--profile FOLDER]: fills a profile with invented stories, so that the library can be seen
// full. Without --profile it is the one `npm start` opens Chromium with.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fromCaller, option } from './arguments';
import { bundleForPage } from './browsers/bundle-for-page';
import { firstPage, startChromium } from './browsers/chromium-session';
import { buildExtension, projectRoot } from './build-extension';

const stories = Number(option('stories') ?? 1000);
const given = option('profile');
const profile = given ? fromCaller(given) : path.join(projectRoot, '.profile/chromium');
/** Stories filed in one page: a fresh one now and then keeps the memory small. */
const AT_ONCE = 4000;

mkdirSync(profile, { recursive: true });
buildExtension('chrome');
const bundle = await bundleForPage('scripts/seed/fill-in-page.ts');
const session = await startChromium({ profile });
try {
  for (let from = 0; from < stories; from += AT_ONCE) {
    const page = from === 0 ? await firstPage(session.context) : await session.context.newPage();
    await page.goto(session.pageAt('options.html'));
    const to = Math.min(stories, from + AT_ONCE);
    const held = await page.evaluate<number>(`${bundle}.fill(${from}, ${to})`);
    console.log(`${to} of ${stories} filed; the library holds ${held}`);
    if (to < stories) await page.close().catch(() => undefined);
  }
} finally {
  await session.close();
}
