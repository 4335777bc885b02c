// Private windows: nothing of them may reach the disk. The raw profile is searched for a word that stands on the page;
// a story clipped in an ordinary window, and one in a private window after the reader switched that on, are the controls.

import { randomBytes } from 'node:crypto';
import { waitFor } from '../../browsers/extension-view';
import { figure, type Series } from '../fault-order';
import { discard, freshProfile } from '../profile';
import { startWatched } from '../watched/start-watched';
import type { WatchedBrowser, WatchedTab } from '../watched/watched-browser';
import { markedFiles } from './marked-files';
import { allowInChromium, clipPrivately, openPrivately } from './private-window';

const newWord = (): string => `z${randomBytes(9).toString('hex')}`;
const addressOf = (word: string): string => `http://private.example/${word}`;

const pageOf = (
  word: string,
): string => `<!doctype html><html lang="en"><link rel="icon" href="data:,">
<title>The ferry ${word}</title><article><h1>The ferry ${word} sails again</h1><p class="byline">By Ana Lindqvist</p>
${`<p>The harbour master said on Tuesday that the ferry would sail again before the week was out, ${word}.</p>`.repeat(4)}`;

type Act = (browser: WatchedBrowser, own: WatchedTab, address: string) => Promise<number>;

const privately: Act = async (browser, own, address) => {
  await openPrivately(browser, own, address);
  return clipPrivately(browser, own, address);
};

/** Where the reader has switched it on a clip has to come about, as soon as the page is there to be read. */
const privatelyAllowed: Act = async (browser, own, address) => {
  await openPrivately(browser, own, address);
  return waitFor('a clip of the private window', () => clipPrivately(browser, own, address));
};

const openly: Act = async (browser, own, address) => {
  const tab = await browser.tab();
  await tab.go(address);
  await browser.press(tab);
  const { id } = await own.evaluate<{ id?: string }>(`guard.clip(${tab.id}, [])`);
  return id === undefined ? 0 : 1;
};

/** Starts a browser on a profile, does something with a page that holds a word, ends, and looks for the word. */
export const privateWindows: Series = async ({ browser: name }) => {
  const profile = freshProfile();
  let id = '';
  const round = async (act: Act, allowed = false) => {
    const word = newWord();
    const browser = await startWatched(name, { profile, allowPrivate: allowed });
    browser.web.put(addressOf(word), { body: pageOf(word) });
    id = browser.ownId;
    const clipped = await act(browser, await browser.own('options.html'), addressOf(word));
    await browser.close();
    return { clipped, files: markedFiles(profile, word) };
  };
  try {
    const kept = await round(privately);
    const ordinary = await round(openly);
    if (name === 'chromium') allowInChromium(profile, id);
    const switchedOn = await round(privatelyAllowed, true);
    for (const file of kept.files) console.error(`  written from a private window: ${file}`);
    console.error(
      `${name}: files that hold a word of a page: private ${kept.files.length} (clips ${kept.clipped}), ` +
        `ordinary ${ordinary.files.length}, private and switched on ${switchedOn.files.length}`,
    );
    return [
      figure('private window: clips', kept.clipped),
      figure('private window: files that hold its words', kept.files.length),
      figure('ordinary window: files that hold its words', ordinary.files.length),
      figure('private window, switched on: files that hold its words', switchedOn.files.length),
    ];
  } finally {
    discard(profile);
  }
};
