// The time from handing over a script as text to the end of its first run, in a page that has just been opened.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { projectRoot } from '../build-extension';
import { type StoredPage, withStoredPage } from '../reading/stored-pages';

const readability = readFileSync(
  path.join(projectRoot, 'node_modules/@mozilla/readability/Readability.js'),
  'utf8',
);

/** What any reader pays: cloning the page and running Readability, as one expression. */
export const BASELINE = `(() => { ${readability}; return new Readability(document.cloneNode(true)).parse(); })()`;

/** Milliseconds of the first run of a script in a page, compiling included. */
export const firstCall = (
  context: BrowserContext,
  page: StoredPage,
  source: string,
): Promise<number> =>
  withStoredPage(context, page, async (tab) => {
    const session = await context.newCDPSession(tab);
    const run = (expression: string) => session.send('Runtime.evaluate', { expression });
    await run('1');
    const [, , last] = await Promise.all([
      run('globalThis.benchStart = performance.now()'),
      run(`void ${source}`),
      run('performance.now() - globalThis.benchStart'),
    ]);
    return Number(last.result.value);
  });
