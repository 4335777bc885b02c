// How long the built extension's popup takes from the start of its document to its first rows painted, beside a bare page that
// reads as many rows and writes their headlines. The background is silent: it would write its second copy meanwhile.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { bundleForPage } from '../browsers/bundle-for-page';
import { type ChromiumSession, startChromium } from '../browsers/chromium-session';
import { buildExtension } from '../build-extension';
import { letGo, median } from './bench-browser';
import type { Figure } from './figures';
import { isFilled, keptProfile, noteFilled } from './kept-profile';

/** As many rows as the popup's first picture has. */
const FIRST_ROWS = 12;
const BARE_PAGE = `<!doctype html><title>bare</title><main><ul></ul></main><script src="bare.js"></script>`;
const BARE_SCRIPT = `const opening = indexedDB.open('cutline');
opening.onsuccess = () => {
  const places = opening.result.transaction('rows').objectStore('rows').index('place');
  const query = IDBKeyRange.bound([0], [0, []]);
  places.getAll({ query, direction: 'prev', count: ${FIRST_ROWS} }).onsuccess = ({ target }) => {
    for (const { headline } of target.result) {
      const item = document.createElement('li');
      item.textContent = headline;
      document.querySelector('ul').append(item);
    }
  };
};`;

/** Notes when the frame with the first rows has been shown. */
const WATCH = `globalThis.painted = new Promise((shown) => {
  new MutationObserver((_, watching) => {
    if (!document.querySelector('main ul li')) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => shown(performance.now())));
  }).observe(document, { childList: true, subtree: true });
});`;

/** The build with a bare page beside it and nothing in the background. An extension is known by its folder. */
function benchBuild(keep: string | undefined): string {
  const folder = keep
    ? path.join(keep, 'popup-build')
    : mkdtempSync(path.join(os.tmpdir(), 'cutline-popup-'));
  rmSync(folder, { recursive: true, force: true });
  cpSync(buildExtension('chrome'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'bare.html'), BARE_PAGE);
  writeFileSync(path.join(folder, 'bare.js'), BARE_SCRIPT);
  writeFileSync(path.join(folder, 'blank.html'), '<!doctype html><title>blank</title>');
  return folder;
}

async function fill(session: ChromiumSession, howMany: number): Promise<void> {
  const bundle = await bundleForPage('scripts/bench/library-in-page.ts');
  for (let from = 0; from < howMany; from += 5000) {
    const page = await session.context.newPage();
    await page.goto(session.pageAt('blank.html'));
    const to = Math.min(howMany, from + 5000);
    await page.evaluate(`${bundle}.fill('cutline', ${from}, ${to}, 1000)`);
    await page.close();
    process.stderr.write(`popup: ${to} of ${howMany} stories\n`);
  }
}

async function painted(session: ChromiumSession, file: string): Promise<number> {
  const page = await session.context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(session.pageAt(file));
  const took = await page.evaluate<number>('globalThis.painted');
  await page.close();
  return took;
}

interface Painted {
  popup: number;
  first: number;
  bare: number;
}

/** Medians over a library of so many stories. `first`: a popup that has kept no rows of an earlier opening. */
async function measure(
  { build, keep }: { build: string; keep: string | undefined },
  howMany: number,
  rounds: number,
): Promise<Painted> {
  const kept = keep ? keptProfile(keep, `popup-${howMany}`, 'cutline') : undefined;
  const session = await startChromium({ build, ...(kept && { profile: kept.folder }) });
  try {
    if (!kept || !isFilled(kept, 'cutline')) await fill(session, howMany);
    if (kept) noteFilled(kept, 'cutline');
    const times: Record<keyof Painted, number[]> = { popup: [], first: [], bare: [] };
    for (let round = 0; round <= rounds; round++) {
      for (const kind of ['bare', 'first', 'popup'] as const) {
        await letGo();
        const took = await painted(session, kind === 'bare' ? 'bare.html' : 'popup.html');
        // The first round warms what the browser keeps of scripts between openings.
        if (round > 0) times[kind].push(took);
        if (kind === 'bare' || kind === 'popup') await forget(session);
      }
    }
    return {
      popup: median(times.popup),
      first: median(times.first),
      bare: median(times.bare),
    };
  } finally {
    await session.close();
  }
}

/** Has the next popup know no rows of an earlier one. */
async function forget(session: ChromiumSession): Promise<void> {
  const page = await session.context.newPage();
  await page.goto(session.pageAt('blank.html'));
  await page.evaluate('localStorage.clear()');
  await page.close();
}

/** Opens the popup over a big library and a small one; `keep` is where filled profiles are kept. */
export async function askPopup(
  stories: number,
  small: number,
  rounds: number,
  keep?: string,
): Promise<Figure[]> {
  const build = benchBuild(keep);
  try {
    const few = await measure({ build, keep }, small, rounds);
    const many = await measure({ build, keep }, stories, rounds);
    const against = (name: string, value: number, baseline: number): Figure => ({
      ...{ name, unit: 'ms', value, baseline },
      ratio: value / baseline,
    });
    return [
      against('cold popup, first rows painted', many.popup, many.bare),
      against(`cold popup, against ${small} stories`, many.popup, few.popup),
      against('cold popup with no rows kept, first rows painted', many.first, many.bare),
      against(`cold popup with no rows kept, against ${small} stories`, many.first, few.first),
    ];
  } finally {
    if (!keep) rmSync(build, { recursive: true, force: true });
  }
}
