// Whether a page can find out that Cutline is there: before the reader acts, and by a clip.

import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleForPage } from '../../browsers/bundle-for-page';
import type { BrowserName } from '../../browsers/find-browser';
import { outputFolder } from '../../build-extension';
import { figure, type Series } from '../fault-order';
import { startWatched } from '../watched/start-watched';
import type { WatchedBrowser, WatchedOptions } from '../watched/watched-browser';
import { emptyExtension, talkativeBuild } from './other-builds';
import { stillPage } from './still-page';

const ADDRESS = 'http://probing.example/';
const PAGE =
  '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Probing</title><body><p><a href="/a">A link</a></p>';

type Answers = Record<string, string>;

/** Names that Cutline's source speaks of. */
const NAMES = ['cutline', 'cutline-changes-cutline', 'clip-story', 'openLibrary', 'fileStory'];

function filesOf(browser: BrowserName): string[] {
  const folder = outputFolder(browser === 'chromium' ? 'chrome' : 'firefox');
  const chunks = readdirSync(path.join(folder, 'chunks')).slice(0, 2);
  return [
    'library.html',
    'icon/128.png',
    'popup.html',
    'options.html',
    'manifest.json',
    'clip.js',
    'background.js',
    'icon/16.png',
    'icon/mark.svg',
    '_locales/en/messages.json',
    ...chunks.map((name) => `chunks/${name}`),
  ];
}

/** The address of an extension that nobody has: the same with other letters or digits. */
const nobodyAt = (address: string): string =>
  address.replace(/\/\/.*/, (host) =>
    host.replace(/[a-p]/g, (letter) => (/[0-9]/.test(host) ? 'e' : letter === 'a' ? 'b' : 'a')),
  );

async function probing(browser: WatchedBrowser, address: string): Promise<Answers> {
  const known = {
    address,
    id: new URL(address).host,
    nobody: nobodyAt(address),
    files: filesOf(browser.name),
    names: NAMES,
  };
  browser.web.put(ADDRESS, { body: PAGE });
  const tab = await browser.tab();
  await tab.go(ADDRESS);
  const bundle = await bundleForPage('scripts/faults/unseen/in-probed-page.ts');
  await tab.evaluate(`(globalThis.probes = ${bundle}, true)`);
  const answers = await tab.evaluate<Answers>(`probes.probe(${JSON.stringify(known)})`);
  await tab.close();
  return answers;
}

async function inBrowser<T>(
  name: BrowserName,
  options: WatchedOptions,
  act: (browser: WatchedBrowser) => Promise<T>,
): Promise<T> {
  const browser = await startWatched(name, options);
  try {
    return await act(browser);
  } finally {
    await browser.close();
    if (options.build) rmSync(options.build, { recursive: true, force: true });
  }
}

const differing = (with_: Answers, without: Answers): string[] =>
  Object.keys(with_).filter((name) => with_[name] !== without[name]);

/** Probes a page with Cutline, without, and with a Cutline that betrays itself; then clips a page that watches itself. */
export const unseen: Series = async ({ browser: name }) => {
  let address = '';
  const { withCutline, still } = await inBrowser(name, {}, async (browser) => {
    address = browser.ownAddress('');
    const withCutline = await probing(browser, address);
    return { withCutline, still: await stillPage(browser) };
  });
  const without = await inBrowser(name, { build: emptyExtension(name) }, (browser) =>
    probing(browser, address),
  );
  const talkative = await inBrowser(name, { build: talkativeBuild(name) }, (browser) =>
    probing(browser, browser.ownAddress('')),
  );
  const found = differing(withCutline, without);
  const betrayed = differing(talkative, without);
  for (const probe of found)
    console.error(`  found by ${probe}: "${withCutline[probe]}" instead of "${without[probe]}"`);
  for (const what of still.seen) console.error(`  seen of a clip: ${what}`);
  const probes = Object.keys(withCutline).length;
  console.error(
    `${name}: ${probes} probes, ${found.length} find Cutline, ${betrayed.length} find one that betrays itself; ` +
      `of a clip the page sees ${still.seen.length} things, of a change made on purpose ${still.control}`,
  );
  return [
    figure('probes of a page', probes),
    figure('probes of a page: find Cutline', found.length),
    figure('probes of a page: find a Cutline that betrays itself', betrayed.length),
    figure('a clip: seen by its page', still.seen.length),
    figure('a change on purpose: seen by its page', still.control),
  ];
};
