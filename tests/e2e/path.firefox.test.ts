// The main path in real Firefox: read, save, find, read again, export. What both browsers share is tested in Chromium.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExtensionView,
  waitFor,
  waitForRole,
  waitForText,
} from '../../scripts/browsers/extension-view';
import { differences } from '../../scripts/newspaper/compare-story';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';
import { saveInPopup } from '../../scripts/walk/clip-stories';
import { exportAs, waitForList } from '../../scripts/walk/export-stories';
import { firefoxWalk } from '../../scripts/walk/firefox-walk';
import { readExport } from '../../scripts/walk/judge';
import type { WalkBrowser } from '../../scripts/walk/walk-browser';
import { axeFindings } from './axe';
import { oddPages } from './odd-pages';

let paper: Newspaper;
let browser: WalkBrowser;
let library: ExtensionView;
const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-firefox-'));

beforeAll(async () => {
  paper = await serveNewspaper(oddPages);
  browser = await firefoxWalk();
});
afterAll(async () => {
  await browser.close();
  await paper.close();
  rmSync(folder, { recursive: true, force: true });
});

const printed = (slug: string) => {
  const page = paper.pages.find((each) => each.slug === slug);
  if (!page) throw new Error(`No story is called ${slug}.`);
  return page.expected;
};

async function pressOver(slug: string): Promise<ExtensionView> {
  await browser.visit(paper.at(printed(slug).url));
  return browser.pressToolbarButton();
}

describe('in Firefox', () => {
  it('the popup shows the story and saves it with tags', async () => {
    const popup = await pressOver('figure-figcaption');
    await waitForText(popup, printed('figure-figcaption').headline);
    await saveInPopup(popup, ['harbour', 'bridges']);
    await browser.closePopup();
  });

  it('a page saved before says so', async () => {
    const popup = await pressOver('figure-figcaption');
    const shown = await waitForText(popup, /\bSaved\b/);
    expect(shown).toContain('harbour');
    expect(shown).not.toContain('Save story');
    await browser.closePopup();
  });

  it('a page without a story gets a sentence', async () => {
    await browser.visit(`${paper.origin}/sign-in`);
    const popup = await browser.pressToolbarButton();
    await waitForText(popup, /no single story/);
    await browser.closePopup();
  });

  it('the library follows what is saved elsewhere', async () => {
    library = await browser.openLibrary();
    await waitForList(library, [printed('figure-figcaption').headline]);
    const popup = await pressOver('wordpress');
    await saveInPopup(popup, ['markt']);
    await browser.closePopup();
    await waitForList(library, [
      printed('figure-figcaption').headline,
      printed('wordpress').headline,
    ]);
  });

  it('an open story asks the web for nothing until its reader says so', async () => {
    const { headline, photos } = printed('figure-figcaption');
    const served = paper.requests.length;
    await library.click('link', headline);
    await waitForText(library, photos[0]?.caption ?? headline);
    // Capitals are only how an agency is shown.
    expect(await library.evaluate('document.body.textContent')).toContain(photos[0]?.creditLine);
    expect(paper.requests.slice(served)).toEqual([]);
    await library.click('button', 'Show pictures from the web');
    await waitFor('a picture to be asked for', async () => paper.requests.length > served);
  });

  it('axe finds nothing in the library with an open story', async () => {
    await waitForRole(library, 'button', 'About this clip');
    expect(await axeFindings(library)).toEqual([]);
  });

  it('exports hold the stories as they were printed', async () => {
    const file = await exportAs(browser, library, folder, 'JSON Lines');
    const stories = readExport(file);
    expect(stories.map(({ tags }) => tags)).toEqual([['markt'], ['harbour', 'bridges']]);
    for (const story of stories) {
      const page = paper.pages.find(({ expected }) => paper.at(expected.url) === story.url);
      expect(page && differences(page.expected, story)).toEqual([]);
    }
  });
});
