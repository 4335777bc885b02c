// Chromium as a watched browser: Playwright's events and a proxy see what is asked for.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page, Request } from 'playwright';
import { bundleForPage } from '../../browsers/bundle-for-page';
import { startChromium } from '../../browsers/chromium-session';
import { outputFolder } from '../../build-extension';
import { chromiumIdOf } from '../messages/second-extension';
import { startWeb } from './loopback-web';
import type { WatchedBrowser, WatchedOptions, WatchedTab } from './watched-browser';

const bundle = bundleForPage('scripts/faults/watched/in-guarded-page.ts');
const writing = bundleForPage('scripts/faults/in-page.ts');

const withoutQuery = (address: string): string => address.replace(/[?#].*$/, '');

/** Starts Chromium. */
export async function startWatchedChromium(options: WatchedOptions): Promise<WatchedBrowser> {
  const web = await startWeb();
  const { profile, build, beside, timezone } = options;
  const session = await startChromium({
    ...(profile !== undefined && { profile }),
    ...(build !== undefined && { build }),
    ...(beside !== undefined && { beside }),
    ...(timezone !== undefined && { timezone }),
    args: [
      `--proxy-server=127.0.0.1:${web.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
    ],
  });
  const { context } = session;
  const sightings: string[] = [];
  const going = new Map<Page, string>();
  // What a page of the web asks for itself is its own affair, and what gets out of it the web has seen.
  const owns = (page: Page | null): boolean =>
    page === null || (going.get(page) ?? '').startsWith(session.pageAt(''));
  const isOurs = (address: string): boolean =>
    existsSync(path.join(build ?? outputFolder('chrome'), new URL(address).pathname));

  const pageOf = (request: Request): Page | null =>
    request.serviceWorker() ? null : request.frame().page();

  context.on('request', (request) => {
    const address = request.url();
    if (/^(?:https?|data|blob|about):/.test(address)) return;
    const ours = address.startsWith(session.pageAt('')) && isOurs(address);
    if (!ours && owns(pageOf(request))) sightings.push(`asked ${address}`);
  });

  function watch(page: Page): void {
    page.on('dialog', (dialog) => {
      sightings.push(`dialog ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    page.on('popup', (popup) => sightings.push(`window ${popup.url()}`));
    page.on('download', (download) => sightings.push(`download ${download.url()}`));
    page.on('framenavigated', (frame) => {
      const address = withoutQuery(frame.url());
      const wanted = going.get(page);
      if (frame === page.mainFrame() ? address !== wanted : owns(page))
        sightings.push(`navigated to ${frame.url()}`);
    });
  }

  let asking: WatchedTab | undefined;
  const openTabs = async (): Promise<number[]> =>
    (await asking?.evaluate<number[]>('guard.tabs()')) ?? [];
  async function newPage(first: string): Promise<{ page: Page; id: number }> {
    const known = await openTabs();
    const page = await context.newPage();
    going.set(page, withoutQuery(first));
    watch(page);
    const now = await openTabs();
    return { page, id: now.find((each) => !known.includes(each)) ?? 0 };
  }

  const tabOf = ({ page, id }: { page: Page; id: number }): WatchedTab => ({
    id,
    evaluate: (expression) => page.evaluate(expression),
    async go(address) {
      going.set(page, withoutQuery(address));
      web.expect(address);
      await page.goto(address, { waitUntil: 'load' });
    },
    click: (button) => page.getByRole('button', { name: button }).first().click(),
    show: () => page.bringToFront(),
    close: () => page.close(),
  });

  async function own(file: string): Promise<WatchedTab> {
    const made = await newPage(session.pageAt(withoutQuery(file)));
    await made.page.goto(session.pageAt(file));
    await made.page.evaluate(
      `globalThis.guard = ${await bundle}; globalThis.fault = ${await writing}; undefined`,
    );
    return tabOf(made);
  }

  async function pressOver(address: string): Promise<void> {
    const popup = await session.pressToolbarButton(address);
    await popup.send('Page.close').catch(() => undefined);
  }

  asking = await own('options.html');
  return {
    name: 'chromium',
    web,
    sightings,
    ownId: session.extensionId,
    ownAddress: session.pageAt,
    besideAddress: async (file) => `chrome-extension://${chromiumIdOf(beside?.[0] ?? '')}/${file}`,
    tab: async () => tabOf(await newPage('about:blank')),
    own,
    async press(tab) {
      await tab.show();
      await pressOver(await tab.evaluate('location.href'));
    },
    pressOver,
    inWindow: () => Promise.reject(new Error('Chromium has no such window.')),
    async close() {
      await session.close();
      await web.close();
    },
  };
}
