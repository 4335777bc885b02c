// Real Firefox (or Firefox ESR) with the unmodified build installed for the session, and its toolbar button pressed.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { outputFolder } from '../build-extension';
import { FIREFOX_FINDS_PAPER } from '../newspaper/paper-host';
import { type ExtensionView, waitFor } from './extension-view';
import { ensureBrowser } from './find-browser';
import { type Command, commandsOf, evaluateIn, windowContext } from './firefox-protocol';
import { firefoxPopup, firefoxTab } from './firefox-view';

const ID = 'cutline@cutline.example';
// Firefox draws this at random for every profile unless it is told.
const UUID = '5e0cf1a3-9d2e-4f6b-8a67-0c11b6a1c0de';

/** A running Firefox with Cutline in it. */
export interface FirefoxSession {
  browser: Browser;
  /** Where downloads land. */
  downloads: string;
  /** Opens an address in a new tab in front, and gives that tab. */
  open(address: string): Promise<ExtensionView & { context: string }>;
  /** Opens one of the extension's own pages (`library.html`) in a new tab in front. */
  openOwn(file: string): Promise<ExtensionView & { context: string }>;
  /** Brings a tab to the front. */
  show(tab: { context: string }): Promise<void>;
  /** Presses the toolbar button over the tab in front, and gives the popup that opens. */
  pressToolbarButton(): Promise<ExtensionView>;
  /** Closes the popup, as a click elsewhere does. */
  closePopup(): Promise<void>;
  /** Runs an expression in the browser's own window. */
  inWindow(expression: string): Promise<unknown>;
  /** The value of an expression in a tab. */
  evaluate(context: string, expression: string): Promise<unknown>;
  /** The address of one of the extension's own files. */
  ownAddress(file: string): string;
  command: Command;
  close(): Promise<void>;
}

const prefs = (downloads: string): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  // An extension installed for the session is taken off at its end; what it has kept stays for the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  ...FIREFOX_FINDS_PAPER,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
});

const PRESS = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const SNAPSHOT = `(async () => {
  const shown = document.querySelector('.webextension-popup-browser').browsingContext.currentWindowGlobal;
  const bitmap = await shown.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
})()`;

const CLOSE = `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`;

async function newTab(command: Command, address: string, background: boolean) {
  const { context } = await command('browsingContext.create', { type: 'tab', background });
  const tab = firefoxTab(command, String(context));
  // An extension's page never tells BiDi that it has loaded, so nothing waits for that here.
  await command('browsingContext.navigate', { context, url: address, wait: 'none' });
  await waitFor(`${address} to load`, async () => {
    const [ready, at] = (await tab.evaluate('[document.readyState, location.href]')) as string[];
    return ready === 'complete' && at !== 'about:blank';
  });
  return tab;
}

/** How Firefox is started. Without a profile it gets a fresh one, thrown away at the end. */
export interface FirefoxOptions {
  profile?: string;
  /** Settings beside the usual ones. */
  prefs?: Readonly<Record<string, unknown>>;
  /** Whether any certificate is good enough. */
  anyCertificate?: boolean;
  /** The folder of the build, where it is not the usual one. */
  build?: string;
  /** What the browser takes for the time zone of its machine (`Europe/Berlin`). */
  timezone?: string;
}

/** Starts Firefox without a window, with the build in .output/firefox-mv3. */
export async function startFirefox({
  profile,
  prefs: more,
  build = outputFolder('firefox'),
  timezone,
  anyCertificate = false,
}: FirefoxOptions = {}): Promise<FirefoxSession> {
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'cutline-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: anyCertificate,
    // A call may go through ten thousand stories.
    protocolTimeout: 900_000,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: { ...prefs(downloads), ...more },
    env: { ...process.env, ...(timezone !== undefined && { TZ: timezone }) },
    ...(profile !== undefined && { userDataDir: profile }),
  });
  await browser.installExtension(build);
  const command = commandsOf(browser);
  const own = (file: string) => `moz-extension://${UUID}/${file}`;
  const window = await windowContext(command);
  const inWindow = (expression: string) => evaluateIn(command, window, expression);
  const beside = await newTab(command, own('options.html'), true);
  return {
    browser,
    downloads,
    command,
    inWindow,
    evaluate: (context, expression) => evaluateIn(command, context, expression),
    ownAddress: own,
    open: (address) => newTab(command, address, false),
    openOwn: (file) => newTab(command, own(file), false),
    show: async ({ context }) => {
      await command('browsingContext.activate', { context });
    },
    async pressToolbarButton() {
      await inWindow(PRESS);
      return firefoxPopup(beside, async () => String(await inWindow(SNAPSHOT)));
    },
    closePopup: async () => {
      await inWindow(CLOSE);
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
