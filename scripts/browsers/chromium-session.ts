// Real Chromium with the unmodified build installed, and the toolbar button pressed as a person presses it.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { outputFolder } from '../build-extension';
import { CHROMIUM_FINDS_PAPER } from '../newspaper/paper-host';
import { closeWelcome } from './close-welcome';
import type { Send } from './devtools-send';
import { attach, devtoolsView } from './devtools-view';
import { type ExtensionView, waitFor } from './extension-view';
import { ensureBrowser } from './find-browser';

/** How Chromium is started. Without a profile it gets a fresh one, thrown away at the end. */
export interface ChromiumOptions {
  headless?: boolean;
  profile?: string;
  width?: number;
  height?: number;
  /** The screen to show a window on (DISPLAY). */
  display?: string;
  /** Arguments beside the usual ones. */
  args?: readonly string[];
  /** Folders of extensions to install after Cutline. */
  beside?: readonly string[];
  /** The folder of the build, where it is not the usual one. */
  build?: string;
  /** Whether the welcome page, which a new profile opens with, stays in front. */
  keepWelcome?: boolean;
  /** What the browser takes for the time zone of its machine (`Europe/Berlin`). */
  timezone?: string;
}

/** A running Chromium with Cutline in it. */
export interface ChromiumSession {
  context: BrowserContext;
  devtools: CDPSession;
  extensionId: string;
  /** The address of one of the extension's own pages. */
  pageAt(file: string): string;
  /** Presses the toolbar button over the tab that shows `address`, and gives the popup that opens. */
  pressToolbarButton(address: string): Promise<ExtensionView & { send: Send }>;
  close(): Promise<void>;
}

const flags = (extensions: string): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-extensions-except=${extensions}`,
  `--load-extension=${extensions}`,
  CHROMIUM_FINDS_PAPER,
  '--no-first-run',
  '--hide-crash-restore-bubble',
];

async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new URL(worker.url()).host;
}

async function targets(devtools: CDPSession, filter?: { type: string }[]) {
  const { targetInfos } = await devtools.send('Target.getTargets', filter ? { filter } : {});
  return targetInfos;
}

async function openPopup(devtools: CDPSession, id: string, address: string): Promise<string> {
  const tab = (await targets(devtools, [{ type: 'tab' }])).find((info) => info.url === address);
  if (!tab) throw new Error(`No tab shows ${address}.`);
  // Playwright's own list of DevTools commands does not know this one yet.
  const send = devtools.send.bind(devtools) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return waitFor('the popup', async () => {
    const popup = (await targets(devtools)).find(({ url }) =>
      url.startsWith(`chrome-extension://${id}/popup.html`),
    );
    return popup?.targetId;
  });
}

/** Starts Chromium with the build in .output/chrome-mv3. */
export async function startChromium(options: ChromiumOptions = {}): Promise<ChromiumSession> {
  const extension = options.build ?? outputFolder('chrome');
  if (!existsSync(path.join(extension, 'background.js')))
    throw new Error(`There is no build in ${extension}.`);
  const profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'cutline-chromium-'));
  const isNew = !existsSync(path.join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: options.headless ?? true,
    viewport:
      options.headless === false
        ? null
        : { width: options.width ?? 1280, height: options.height ?? 860 },
    args: [...flags([extension, ...(options.beside ?? [])].join(',')), ...(options.args ?? [])],
    env: {
      ...process.env,
      ...(options.display && { DISPLAY: options.display }),
      ...(options.timezone && { TZ: options.timezone }),
    },
    // Playwright would otherwise switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no DevTools session.');
  const devtools = await browser.newBrowserCDPSession();
  const extensionId = await extensionIdOf(context);
  if (isNew && !options.keepWelcome) await closeWelcome(context, extension);
  return {
    context,
    devtools,
    extensionId,
    pageAt: (file) => `chrome-extension://${extensionId}/${file}`,
    async pressToolbarButton(address) {
      const target = await openPopup(devtools, extensionId, address);
      return devtoolsView(await attach(devtools, target));
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The first tab of a fresh browser, or a new one. */
export const firstPage = async (context: BrowserContext): Promise<Page> =>
  context.pages()[0] ?? context.newPage();
