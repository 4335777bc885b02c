// Opening the popup, or a story's pictures, tells no site of pictures who reads what: real cookies, real Chromium.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import {
  type ChromiumSession,
  firstPage,
  startChromium,
} from '../../scripts/browsers/chromium-session';
import { waitFor, waitForText } from '../../scripts/browsers/extension-view';
import { outputFolder } from '../../scripts/build-extension';
import { saveInPopup } from '../../scripts/walk/clip-stories';
import { closePopup } from './fixtures';
import { asAnyPage, type KnownReader, LOADED, serveKnownReader } from './known-reader';

const args = ['--ignore-certificate-errors', '--host-resolver-rules=MAP *.example 127.0.0.1'];

const test = base.extend<{ site: KnownReader; chromium: ChromiumSession }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
  site: async ({}, use) => {
    const site = await serveKnownReader();
    await use(site);
    await site.close();
  },
  chromium: async ({ site }, use) => {
    const session = await startChromium({ args });
    await (await firstPage(session.context)).goto(site.login);
    await use(session);
    await session.close();
  },
});

/** Opens a page and the popup over it, and waits until its story is shown. */
async function popupOver(chromium: ChromiumSession, address: string) {
  const tab = await firstPage(chromium.context);
  await tab.goto(address);
  const popup = await chromium.pressToolbarButton(address);
  await waitForText(popup, '6 paragraphs');
  return popup;
}

test('the site knows its reader, where nothing keeps the cookie back', async ({ site }) => {
  const build = mkdtempSync(path.join(os.tmpdir(), 'cutline-without-'));
  cpSync(outputFolder('chrome'), build, { recursive: true });
  const manifest = path.join(build, 'manifest.json');
  const { cross_origin_embedder_policy: policy, ...rest } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  expect(policy).toEqual({ value: 'credentialless' });
  writeFileSync(manifest, JSON.stringify(rest));
  const session = await startChromium({ args, build });
  try {
    const tab = await firstPage(session.context);
    await tab.goto(site.login);
    await tab.goto(session.pageAt('library.html'));
    await tab.evaluate(asAnyPage(site.picture('/control.png')));
    expect(site.asked.at(-1)?.cookie).toContain('known=none');
    await tab.goto(site.loaded);
    await expect.poll(() => site.asked.at(-1)?.path).toBe(LOADED);
    expect(site.asked.at(-1)?.referer).toContain('gazette.example');
  } finally {
    await session.close();
    rmSync(build, { recursive: true, force: true });
  }
});

test('opening the popup asks for the picture the page has loaded and no other, as nobody', async ({
  site,
  chromium,
}) => {
  const tab = await firstPage(chromium.context);
  await tab.goto(site.loaded);
  await tab.evaluate('document.images[0].decode()');
  expect(site.asked.map((each) => each.path)).toEqual([LOADED]);
  const popup = await chromium.pressToolbarButton(site.loaded);
  await waitFor('the picture', () =>
    popup.evaluate('document.querySelector("figure img")?.naturalWidth > 0'),
  );
  await waitForText(popup, '6 paragraphs');
  expect(site.asked.slice(1)).toEqual([
    { path: LOADED, cookie: undefined, referer: undefined, origin: undefined },
  ]);
});

test('what the page has not loaded is asked for on the reader’s word, as nobody', async ({
  site,
  chromium,
}) => {
  const popup = await popupOver(chromium, site.unloaded);
  await popup.click('button', 'Show pictures');
  await waitFor('the picture', () =>
    popup.evaluate('document.querySelector("figure img")?.naturalWidth > 0'),
  );
  expect(site.asked).toHaveLength(1);
  await saveInPopup(popup, []);
  await closePopup(popup);
  const library = await chromium.context.newPage();
  await library.goto(chromium.pageAt('library.html'));
  await library.getByText('The ferry of Velden sails again').first().click();
  await expect(library.getByRole('article')).toContainText('The ferry at the quay');
  expect(site.asked).toHaveLength(1);
  await library.getByRole('button', { name: 'Show pictures from the web' }).first().click();
  await expect.poll(() => site.asked.length).toBeGreaterThan(1);
  await library.evaluate(asAnyPage(site.picture('/once-more.png')));
  for (const { cookie, referer, origin } of site.asked)
    expect([cookie, referer, origin]).toEqual([undefined, undefined, undefined]);
});
