// The same newspaper of one page in real Firefox.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visibleText, waitForRole, waitForText } from '../../scripts/browsers/extension-view';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';
import { saveInPopup, waitUntilRead } from '../../scripts/walk/clip-stories';
import { firefoxWalk } from '../../scripts/walk/firefox-walk';
import type { WalkBrowser } from '../../scripts/walk/walk-browser';
import { onePagerPages, onePagers } from './without-loading';

let paper: Newspaper;
let browser: WalkBrowser;

beforeAll(async () => {
  paper = await serveNewspaper(onePagerPages);
  browser = await firefoxWalk();
});
afterAll(async () => {
  await browser.close();
  await paper.close();
});

it.each(onePagers)('Firefox takes two stories told apart by $what for two', async (site) => {
  const { first, second } = site;
  for (const [at, headline] of [
    [first.path, first.headline],
    [`${first.path}#next`, second.headline],
  ]) {
    await browser.visit(paper.origin + at);
    const popup = await browser.pressToolbarButton();
    expect(await waitUntilRead(popup)).toContain(headline);
    await waitForRole(popup, 'button', 'Save story');
    await saveInPopup(popup, []);
    await browser.closePopup();
  }
  const library = await browser.openLibrary();
  await waitForText(library, second.headline);
  expect(await visibleText(library)).toContain(first.headline);
});
