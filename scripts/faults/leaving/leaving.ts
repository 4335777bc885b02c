// Hostile records on their way out: imported into the built extension, exported in every format, and read and opened by other
// programs than wrote them. Nothing may run, ask for anything, be a formula, or fail to be unpacked.

import { setTimeout } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { SavedStory } from '../../../utils/story/saved-story';
import { figure, type Series } from '../fault-order';
import { countAround, noFindings } from '../kept-out/findings';
import { openedPage } from '../kept-out/hostile-pages';
import { startWatched } from '../watched/start-watched';
import type { WatchedBrowser, WatchedTab } from '../watched/watched-browser';
import { hostileRecords, leftRaw } from './hostile-records';
import { countsOf, htmlLeft, type Left } from './left';

const RECORDS = 300;
const RECORDS_A_PAGE = 10;
const SETTLES_MS = 150;
/** What was begun by the last pages must not be taken for what comes after. */
const LATECOMERS_MS = 1500;

/** Imports records as the import dialog does; gives how many were added. */
async function importRecords(own: WatchedTab, records: readonly SavedStory[]): Promise<number> {
  let added = 0;
  for (let at = 0; at < records.length; at += 100) {
    const lines = records.slice(at, at + 100).map((record) => JSON.stringify(record));
    added += await own.evaluate<number>(`guard.importText(${JSON.stringify(lines.join('\n'))})`);
  }
  return added;
}

const bytesOf = async (own: WatchedTab, format: string): Promise<Buffer> =>
  Buffer.from(await own.evaluate<string>(`guard.exported('${format}')`), 'base64');

/** Everything the library holds, in every format. */
async function exportAll(own: WatchedTab): Promise<Left> {
  const [markdown, csv] = [await bytesOf(own, 'markdown'), await bytesOf(own, 'csv')];
  const ending = (zip: Buffer, end: string): string[] =>
    Object.entries(unzipSync(zip)).flatMap(([name, bytes]) =>
      name.endsWith(end) ? [strFromU8(bytes)] : [],
    );
  return {
    texts: ending(markdown, '.md'),
    tables: ending(csv, '.csv'),
    lines: (await bytesOf(own, 'jsonl')).toString('utf8').split('\n').filter(Boolean),
    names: Object.keys(unzipSync(markdown)),
    zips: [markdown, csv],
  };
}

/** Opens Markdown as web pages that nothing holds back; counts what ran and what was asked for. */
async function openAll(browser: WatchedBrowser, { texts }: Left, host: string) {
  const tab = await browser.tab();
  const findings = noFindings();
  for (let at = 0; at < texts.length; at += RECORDS_A_PAGE) {
    const html = texts
      .slice(at, at + RECORDS_A_PAGE)
      .map(htmlLeft)
      .join('<hr>');
    const address = `http://${host}/${at}`;
    browser.web.put(address, { body: openedPage(html) });
    await tab.go(address);
    await setTimeout(SETTLES_MS);
    const ran = await tab.evaluate<number>('globalThis.ran ?? 0');
    if (ran > 0) findings.scripts.push(`page ${at}: ${ran}`);
  }
  await tab.close();
  await setTimeout(LATECOMERS_MS);
  countAround(browser, findings, host);
  return findings;
}

/** Reads and opens what left; gives figures of everything that must not be. */
async function look(browser: WatchedBrowser, left: Left, what: string, host: string) {
  const { scripts, requests, navigations } = await openAll(browser, left, host);
  const opened = {
    'pages that ran scripts': scripts.length,
    requests: requests.length + navigations.length,
  };
  return Object.entries({ ...countsOf(left), ...opened }).map(([name, count]) =>
    figure(`${what}: ${name}`, count),
  );
}

/** Runs it with records out of the seed. */
export const leaving: Series = async ({ browser: name, seed, every }) => {
  const records = hostileRecords(seed, Math.ceil(RECORDS / every));
  const browser = await startWatched(name);
  try {
    const raw = await look(browser, leftRaw(records), 'leaving raw', 'raw.example');
    const own = await browser.own('library.html');
    const added = await importRecords(own, records);
    const left = await exportAll(own);
    const found = await look(browser, left, 'leaving', 'export.example');
    const short = [left.texts, left.lines].filter(({ length }) => length !== records.length).length;
    console.error(
      `${name}: ${added} hostile records imported, ${left.names.length} files exported`,
    );
    return [
      figure('leaving: records', added),
      figure('leaving: records missing from an export', short + records.length - added),
      ...found,
      ...raw,
    ];
  } finally {
    await browser.close();
  }
};
