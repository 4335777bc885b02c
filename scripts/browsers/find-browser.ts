// Finds a browser: CHROME_BIN / FIREFOX_BIN, then the usual places, then, as root on Debian or Ubuntu, the package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((dir) => path.join(dir, process.platform === 'win32' ? `${name}.exe` : name));

const programFiles = (rest: string): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((dir) => dir !== undefined)
    .map((dir) => path.join(dir, rest));

const places: Record<BrowserName, () => string[]> = {
  chromium: () => [
    process.env.CHROME_BIN ?? '',
    ...onPath('chromium'),
    ...onPath('chromium-browser'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles('Chromium\\Application\\chrome.exe'),
  ],
  firefox: () => [
    process.env.FIREFOX_BIN ?? '',
    ...onPath('firefox-esr'),
    ...onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox\\firefox.exe'),
  ],
};

const chromePlaces = (): string[] => [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...onPath('google-chrome'),
  ...onPath('google-chrome-stable'),
  ...programFiles('Google\\Chrome\\Application\\chrome.exe'),
];

const variable: Record<BrowserName, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

const debianPackage: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Installs packages as root on Debian or Ubuntu; elsewhere does nothing. */
export function installOnDebian(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

const firstThere = (found: readonly string[]): string | undefined =>
  found.find((place) => place !== '' && existsSync(place));

/** The path of an installed browser, or undefined. */
export const findBrowser = (name: BrowserName): string | undefined => firstThere(places[name]());

/** Whether a program is Chrome with its brand, which takes no extension from the command line. */
export const isBrandedChrome = (program: string): boolean =>
  /google[- ]?chrome|\\Google\\Chrome\\/i.test(program);

/**
 * The path of a browser that takes an extension from the command line, installed first if need be. Throws one sentence
 * that says what to install.
 */
export function ensureBrowser(name: BrowserName): string {
  const named = process.env[variable[name]];
  if (named && !existsSync(named))
    throw new Error(`${variable[name]} names ${named}, which is not there.`);
  if (!findBrowser(name)) installOnDebian([debianPackage[name]]);
  const found = findBrowser(name);
  if (found && !isBrandedChrome(found)) return found;
  throw new Error(
    `No ${name} was found: install the package ${debianPackage[name]}, or set ${variable[name]} to its program.`,
  );
}

/** The browser for somebody at the mouse: Chrome with its brand will do where there is no other. */
export function readersBrowser(name: BrowserName): string {
  try {
    return ensureBrowser(name);
  } catch (error) {
    const chrome = firstThere([process.env.CHROME_BIN ?? '', ...chromePlaces()]);
    if (name === 'chromium' && chrome) return chrome;
    throw error;
  }
}
