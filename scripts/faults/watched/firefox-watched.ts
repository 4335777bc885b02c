// Firefox as a watched browser: BiDi's events and a proxy see what is asked for.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bundleForPage } from '../../browsers/bundle-for-page';
import { waitFor } from '../../browsers/extension-view';
import { startFirefox } from '../../browsers/firefox-session';
import { firefoxTab } from '../../browsers/firefox-view';
import { outputFolder } from '../../build-extension';
import { SECOND_ID } from '../messages/second-extension';
import { startWeb } from './loopback-web';
import type { WatchedBrowser, WatchedOptions, WatchedTab } from './watched-browser';

const bundle = bundleForPage('scripts/faults/watched/in-guarded-page.ts');
const writing = bundleForPage('scripts/faults/in-page.ts');

const proxied = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'dom.security.https_first': false,
  'browser.privatebrowsing.autostart': false,
  // Pictures are brought only from hosts that the reader has allowed; the browser's own question is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
});

interface Told {
  context?: string;
  parent?: string | null;
  originalOpener?: string | null;
  url?: string;
  request?: { url: string };
  message?: string;
}

interface Events {
  on(name: string, tell: (told: Told) => void): void;
}

/** Puppeteer's own channel, on which the browser's events arrive before Puppeteer makes something of them. */
const eventsOf = (browser: Browser): Events => Reflect.get(browser, 'connection');

const LEAVE = (id: number) => `(() => {
  const { extension } = WebExtensionPolicy.getByID('cutline@cutline.example');
  const { tabTracker } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    .ExtensionParent.apiManager.global;
  extension.tabManager.addActiveTabPermission(tabTracker.getTab(${id}));
})()`;

const SWITCH_ON = `(async () => {
  const id = 'cutline@cutline.example';
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
})()`;

/** Starts Firefox. */
export async function startWatchedFirefox(options: WatchedOptions): Promise<WatchedBrowser> {
  const web = await startWeb();
  const { profile, build, beside = [], timezone } = options;
  const session = await startFirefox({
    ...(profile !== undefined && { profile }),
    ...(build !== undefined && { build }),
    ...(timezone !== undefined && { timezone }),
    prefs: proxied(web.port),
  });
  for (const folder of beside) await session.browser.installExtension(folder);
  const { command } = session;
  if (options.allowPrivate) await session.inWindow(SWITCH_ON);
  const sightings: string[] = [];
  const going = new Map<string, string>();
  const ownAddress = (file: string): string => session.ownAddress(file);
  const isOurs = (address: string): boolean =>
    existsSync(path.join(build ?? outputFolder('firefox'), new URL(address).pathname));
  const withoutQuery = (address: string): string => address.replace(/[?#].*$/, '');

  const events = eventsOf(session.browser);
  // What a page of the web asks for itself is its own affair, and what gets out of it the web has seen.
  const owns = (context: string | null | undefined): boolean =>
    going.get(context ?? '')?.startsWith(ownAddress('')) ?? false;
  events.on('network.beforeRequestSent', ({ context, request }) => {
    const address = request?.url ?? '';
    if (/^(?:https?|data|blob|about):/.test(address) || !owns(context)) return;
    if (!address.startsWith(ownAddress('')) || !isOurs(address)) sightings.push(`asked ${address}`);
  });
  events.on('browsingContext.contextCreated', ({ parent, originalOpener, url }) => {
    if (owns(parent)) sightings.push(`navigated a frame to ${url}`);
    if (originalOpener) sightings.push(`window ${url}`);
  });
  events.on('browsingContext.navigationStarted', ({ context = '', url = '' }) => {
    const wanted = going.get(context);
    if (wanted !== undefined && withoutQuery(url) !== wanted) sightings.push(`navigated to ${url}`);
  });
  events.on('browsingContext.userPromptOpened', ({ context, message }) => {
    sightings.push(`dialog ${message}`);
    command('browsingContext.handleUserPrompt', { context, accept: false }).catch(() => undefined);
  });

  let asking: WatchedTab | undefined;
  const openTabs = async (): Promise<number[]> =>
    (await asking?.evaluate<number[]>('guard.tabs()')) ?? [];
  async function create(): Promise<{ context: string; id: number }> {
    const known = await openTabs();
    const { context } = await command('browsingContext.create', { type: 'tab', background: true });
    const now = await openTabs();
    going.set(String(context), 'about:blank');
    return { context: String(context), id: now.find((each) => !known.includes(each)) ?? 0 };
  }

  function tabOf({ context, id }: { context: string; id: number }): WatchedTab {
    const evaluate = <T>(expression: string) => session.evaluate(context, expression) as Promise<T>;
    return {
      id,
      evaluate,
      async go(address) {
        going.set(context, withoutQuery(address));
        if (/^https?:/.test(address)) web.expect(address);
        const wait = /^https?:/.test(address) ? 'complete' : 'none';
        await command('browsingContext.navigate', { context, url: address, wait });
        // An extension's page never tells BiDi that it has loaded.
        await waitFor(`${address} to load`, async () => {
          const [ready, at] = await evaluate<string[]>('[document.readyState, location.href]');
          return ready === 'complete' && at !== 'about:blank';
        });
      },
      click: (button) => firefoxTab(command, context).click('button', button),
      show: async () => void (await command('browsingContext.activate', { context })),
      close: async () => void (await command('browsingContext.close', { context })),
    };
  }

  async function own(file: string): Promise<WatchedTab> {
    const made = await create();
    const tab = tabOf(made);
    await tab.go(ownAddress(file));
    await tab.evaluate(
      `(globalThis.guard = ${await bundle}, globalThis.fault = ${await writing}, true)`,
    );
    return tab;
  }

  asking = await own('options.html');
  return {
    name: 'firefox',
    web,
    sightings,
    ownId: 'cutline@cutline.example',
    ownAddress,
    besideAddress: async (file) => {
      const host = `WebExtensionPolicy.getByID('${SECOND_ID}').mozExtensionHostname`;
      return `moz-extension://${await session.inWindow(host)}/${file}`;
    },
    tab: async () => tabOf(await create()),
    own,
    pressOver: () => Promise.reject(new Error('In Firefox a button is pressed over a tab.')),
    inWindow: session.inWindow,
    press: async ({ id }) => void (await session.inWindow(LEAVE(id))),
    async close() {
      await session.close();
      await web.close();
    },
  };
}
