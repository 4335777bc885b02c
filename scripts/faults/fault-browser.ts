// A browser that fault runs start, ask, kill and start again on the same profile.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { allowHosts } from '../browsers/allow-hosts';
import { bundleForPage } from '../browsers/bundle-for-page';
import { firstPage, startChromium } from '../browsers/chromium-session';
import type { BrowserName } from '../browsers/find-browser';
import { startFirefox } from '../browsers/firefox-session';

/** A running browser with the library open in a tab. */
export interface FaultRun {
  /** The value of a call of in-page.ts (`save(3)`), asked in the tab. */
  ask<T>(call: string): Promise<T>;
  /** One more tab with the library, or another file of Cutline's; gives the way to ask there. */
  anotherTab(file?: string): Promise<FaultRun['ask']>;
  /** Puts one more bundle into the tab; gives the way to ask it. */
  with(bundle: string): Promise<FaultRun['ask']>;
  /** Stops the extension's background, as the browser does when it needs the memory. */
  stopBackground(): Promise<void>;
  /** Has the background take this moment for now, and its clock run on from there. */
  setClock(moment: string): Promise<void>;
  /** Lets Cutline ask every host for pictures, as its reader can. */
  allowHosts(): Promise<void>;
  /** SIGKILL for every process of the browser. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A call may take this long in a library of 10,000 stories. */
const PATIENCE_MS = 600_000;

const bundle = bundleForPage('scripts/faults/in-page.ts');

/** The processes whose command line names the profile. */
function processesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8')
          .split('\0')
          .some((word) => word.includes(profile));
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function killAll(profile: string): Promise<void> {
  for (let left = processesOf(profile); left.length > 0; left = processesOf(profile)) {
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    await setTimeout(20);
  }
}

/** Sets the clock of a global object. */
const clockOf = (global: string, moment: string): string => `((world) => {
  const Real = world.Real ??= world.Date;
  const off = new Real('${moment}').getTime() - Real.now();
  world.Date = class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(Real.now() + off); }
    static now() { return Real.now() + off; }
  };
})(${global})`;

// A page of a killed browser never answers.
const soon = <T>(asked: Promise<T>, patience = 60_000): Promise<T> =>
  Promise.race([
    asked,
    setTimeout(patience, undefined, { ref: false }).then(() => {
      throw new Error('The page does not answer.');
    }),
  ]);

async function runChromium(
  profile: string,
  file: string,
  timezone: string | undefined,
): Promise<FaultRun> {
  const session = await startChromium({ profile, ...(timezone !== undefined && { timezone }) });
  const { context } = session;
  const openTab = async (fresh: boolean, shown = file) => {
    const page = fresh ? await context.newPage() : await firstPage(context);
    await page.goto(session.pageAt(shown));
    await page.evaluate(`globalThis.fault = ${await bundle}; undefined`);
    const ask = <T>(call: string): Promise<T> => soon(page.evaluate<T>(`fault.${call}`));
    return { page, ask };
  };
  const { page, ask } = await openTab(false);
  return {
    ask,
    anotherTab: async (shown) => (await openTab(true, shown)).ask,
    async with(more) {
      await page.evaluate(`globalThis.more = ${more}; undefined`);
      return <T>(call: string): Promise<T> => soon(page.evaluate<T>(`more.${call}`), PATIENCE_MS);
    },
    async setClock(moment) {
      await context.serviceWorkers().at(-1)?.evaluate(clockOf('globalThis', moment));
    },
    async stopBackground() {
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
    },
    async allowHosts() {
      await allowHosts(session);
      // Cutline has it only once it has asked, as on a press.
      const devtools = await context.newCDPSession(page);
      await devtools.send('Runtime.evaluate', {
        expression: `chrome.permissions.request({ origins: ['*://*/*'] })`,
        userGesture: true,
        awaitPromise: true,
      });
      await devtools.detach();
    },
    kill: () => killAll(profile),
    close: () => session.close(),
  };
}

const ALLOW = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('cutline@cutline.example');
  await ExtensionPermissions.add(extension.id, { origins: ['*://*/*'], permissions: [] }, extension);
})()`;

// What Puppeteer sets aside of a profile it puts back at the end, which a killed browser does not have.
function forgetLeftovers(profile: string): void {
  for (const name of ['user.js', 'user.js.puppeteer', 'prefs.js.puppeteer'])
    rmSync(path.join(profile, name), { force: true });
}

async function runFirefox(
  profile: string,
  file: string,
  timezone: string | undefined,
): Promise<FaultRun> {
  forgetLeftovers(profile);
  const session = await startFirefox({ profile, ...(timezone !== undefined && { timezone }) });
  const openTab = async (shown = file) => {
    const tab = await session.openOwn(shown);
    await tab.evaluate(`(globalThis.fault = ${await bundle}, true)`);
    const ask = async <T>(call: string): Promise<T> =>
      (await soon(tab.evaluate(`fault.${call}`))) as T;
    return { tab, ask };
  };
  const { tab, ask } = await openTab();
  return {
    ask,
    anotherTab: async (shown) => (await openTab(shown)).ask,
    async with(more) {
      await tab.evaluate(`(globalThis.more = ${more}, true)`);
      return async <T>(call: string): Promise<T> =>
        (await soon(tab.evaluate(`more.${call}`), PATIENCE_MS)) as T;
    },
    async setClock(moment) {
      await tab.evaluate(`(${clockOf('browser.extension.getBackgroundPage()', moment)}, true)`);
    },
    async stopBackground() {
      await session.inWindow(
        `WebExtensionPolicy.getByID('cutline@cutline.example').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    allowHosts: async () => {
      await session.inWindow(ALLOW);
    },
    kill: () => killAll(profile),
    close: () => session.close(),
  };
}

/** Starts a browser on a profile, with one of Cutline's own files in the tab. */
export const startRun = (
  browser: BrowserName,
  profile: string,
  file = 'library.html',
  timezone?: string,
): Promise<FaultRun> =>
  browser === 'chromium'
    ? runChromium(profile, file, timezone)
    : runFirefox(profile, file, timezone);

/** Kills whatever runs on a profile. */
export const killProfile = killAll;
