// Many saved stories opened one after the other, their photos lying on the web: nothing may be asked for, until the
// reader asks for the pictures of one, which is the control.

import { setTimeout } from 'node:timers/promises';
import { waitFor } from '../../browsers/extension-view';
import { figure, type Series } from '../fault-order';
import { countAround, countIn, noFindings } from '../kept-out/findings';
import { startWatched } from '../watched/start-watched';
import type { WatchedTab } from '../watched/watched-browser';

const AT_ONCE = 50;

async function openStory(library: WatchedTab, id: string, headline: string): Promise<void> {
  await library.evaluate(`guard.show('?story=${id}')`);
  await waitFor(headline, () =>
    library.evaluate<boolean>(
      `document.querySelector('article')?.textContent.includes(${JSON.stringify(headline)}) ?? false`,
    ),
  );
}

/** Opens as many stories as the order says. */
export const opened: Series = async ({ browser: name, stories }) => {
  const browser = await startWatched(name);
  try {
    const library = await browser.own('library.html');
    for (let from = 0; from < stories; from += AT_ONCE)
      await library.evaluate(`fault.importAll(${from}, ${Math.min(AT_ONCE, stories - from)})`);
    const found = await library.evaluate<{ id: string; headline: string }[]>('guard.stories()');
    await library.evaluate('guard.count()');
    const findings = noFindings();
    for (const { id, headline } of found) await openStory(library, id, headline);
    await setTimeout(1000);
    await countIn(library, findings);
    countAround(browser, findings, 'opening');
    for (const what of findings.requests) console.error(`  ${what}`);
    // A browser draws nothing in a tab behind another, and brings no picture that is not near the window.
    await library.show();
    await library.click('Show pictures from the web');
    await waitFor('a picture to be asked for', async () => browser.web.asked.length > 0);
    console.error(
      `${name}: ${found.length} stories opened, ${findings.requests.length} requests; ` +
        `pictures asked for in one: ${browser.web.asked.length}`,
    );
    return [
      figure('stories opened', found.length),
      figure('stories opened: requests', findings.requests.length),
      figure('stories opened: requests once pictures are asked for', browser.web.asked.length),
    ];
  } finally {
    await browser.close();
  }
};
