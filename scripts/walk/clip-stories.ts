// Opens every story, presses the toolbar button and saves what the popup shows, with tags.
import path from 'node:path';
import { type ExtensionView, waitForText } from '../browsers/extension-view';
import type { Newspaper } from '../newspaper/serve';
import type { InventedPage } from '../newspaper/stories';
import { lookAt, type WalkBrowser } from './walk-browser';

const POPUP = { width: 0, height: 0 };

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The language a story is told in, as a tag: `English`. */
export const languageOf = ({ expected }: InventedPage): string =>
  languages.of(expected.inLanguage.slice(0, 2)) ?? expected.inLanguage;

/** The tags that the walk gives a story: its language and the markup it stands in. */
export const tagsOf = (page: InventedPage): string[] => [languageOf(page), page.slug];

async function photographPopup(
  browser: WalkBrowser,
  popup: ExtensionView,
  file: (light: string) => string,
): Promise<void> {
  await lookAt(browser, popup, { dark: true, ...POPUP });
  await popup.screenshot(file('dark'));
  await lookAt(browser, popup, { dark: false, ...POPUP });
  await popup.screenshot(file('light'));
}

/** Waits until the popup shows what it read. That stands above the button, which until then still moves. */
export const waitUntilRead = (popup: ExtensionView): Promise<string> =>
  waitForText(popup, /\bparagraphs?\b/);

/** Saves a story through the popup over the page in front. */
export async function saveInPopup(popup: ExtensionView, tags: readonly string[]): Promise<void> {
  await waitUntilRead(popup);
  await popup.fill('combobox', 'Tags', tags.join(', '));
  await popup.click('button', 'Save story');
  await waitForText(popup, /\bSaved\b/);
}

/** Clips all stories of the newspaper; pictures of the popup are taken over the first. */
export async function clipStories(
  browser: WalkBrowser,
  paper: Newspaper,
  folder: string,
): Promise<void> {
  for (const [at, page] of paper.pages.entries()) {
    await browser.visit(paper.at(page.expected.url));
    const popup = await browser.pressToolbarButton();
    await waitUntilRead(popup);
    const last = at === paper.pages.length - 1;
    const named = (when: string) => (light: string) =>
      path.join(folder, `popup-${when}-${light}.png`);
    if (last) await photographPopup(browser, popup, named('before'));
    await saveInPopup(popup, tagsOf(page));
    if (last) await photographPopup(browser, popup, named('saved'));
    await browser.closePopup();
  }
}
