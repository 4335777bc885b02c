// The files of the production builds, as a store would get them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputFolder } from '../../scripts/build-extension';

/** The text of a file of a build. */
export const builtFile = (browser: 'chrome' | 'firefox', file: string): string =>
  readFileSync(path.join(outputFolder(browser), file), 'utf8');

/** The scripts that a page of the Chrome build loads before it can show anything. */
export function scriptsOf(page: string): string[] {
  const html = builtFile('chrome', page);
  const named = html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.js)"/g);
  return [...named].map((match) => match[1] ?? '');
}

/** What some files weigh together, each compressed by itself as gzip does it. */
export const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(builtFile('chrome', file)).length, 0);

const FETCHES = /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The scripts that a page loads at any time, but for those, and what only they need, whose names begin so. */
export function allScriptsOf(page: string, butFor: RegExp): string[] {
  const met = new Set<string>();
  const meet = (file: string): void => {
    if (met.has(file) || butFor.test(path.posix.basename(file))) return;
    met.add(file);
    for (const [, name = ''] of builtFile('chrome', file).matchAll(FETCHES))
      meet(path.posix.join(path.posix.dirname(file), name));
  };
  scriptsOf(page).forEach(meet);
  return [...met];
}
