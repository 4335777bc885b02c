// The same odd pages in real Firefox.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForText } from '../../scripts/browsers/extension-view';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';
import { firefoxWalk } from '../../scripts/walk/firefox-walk';
import type { WalkBrowser } from '../../scripts/walk/walk-browser';
import { HEADLINE, oddStories, oddStoryPages, PARAGRAPHS } from './odd-stories';

let paper: Newspaper;
let browser: WalkBrowser;

beforeAll(async () => {
  paper = await serveNewspaper(oddStoryPages);
  browser = await firefoxWalk();
});
afterAll(async () => {
  await browser.close();
  await paper.close();
});

it.each(Object.entries(oddStories).map(([path, story]) => ({ path, ...story })))(
  'Firefox reads a story $what',
  async ({ path }) => {
    await browser.visit(paper.origin + path);
    const popup = await browser.pressToolbarButton();
    const shown = await waitForText(popup, PARAGRAPHS);
    expect(shown).toContain(HEADLINE);
    await browser.closePopup();
  },
);
