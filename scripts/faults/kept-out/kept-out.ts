// Hostile markup on its whole way through the built extension: page, clip, library, reading view, search, every export,
// the export opened. Nothing of it may run, ask for anything or go anywhere.

import { setTimeout } from 'node:timers/promises';
import { figure, type Series } from '../fault-order';
import { startWatched } from '../watched/start-watched';
import { clipHostile } from './clip-hostile';
import { exportHostile } from './export-hostile';
import { countAround, noFindings } from './findings';
import { hostileMarkup } from './hostile-markup';
import { rawControl } from './raw-control';
import { readHostile } from './read-hostile';

/** Runs all of it, or every so manieth piece. */
export const keptOut: Series = async ({ browser: name, vectors: folder, every }) => {
  const vectors = hostileMarkup(folder, every);
  const browser = await startWatched(name);
  try {
    const raw = await rawControl(browser, vectors);
    console.error(
      `${name}: ${vectors.length} pieces of hostile markup; set raw, ${raw.ran} run scripts and ${raw.called} call the network`,
    );
    const findings = noFindings();
    const library = await browser.own('library.html');
    const { ids, unread } = await clipHostile(browser, library, vectors, findings);
    await readHostile(library, ids, vectors, findings);
    countAround(browser, findings, 'reading');
    const opened = await exportHostile(browser, library, findings);
    await setTimeout(500);
    countAround(browser, findings, 'exporting');
    const { scripts, requests, navigations, alive } = findings;
    for (const what of [...scripts, ...requests, ...navigations, ...alive])
      console.error(`  ${what}`);
    for (const what of unread) console.error(`  not clipped: ${what}`);
    console.error(
      `${name}: ${ids.size} stories clipped and read, ${opened} pages of exports opened: ` +
        `${scripts.length} scripts, ${requests.length} requests, ${navigations.length} navigations`,
    );
    return [
      figure('hostile markup: pieces', vectors.length),
      figure('hostile markup set raw: run scripts', raw.ran),
      figure('hostile markup set raw: call the network', raw.called),
      figure('hostile markup: clipped', ids.size),
      figure('hostile markup: scripts', scripts.length),
      figure('hostile markup: requests', requests.length),
      figure('hostile markup: navigations', navigations.length),
      figure('hostile markup: elements alive', alive.length),
    ];
  } finally {
    await browser.close();
  }
};
