// Pictures of the popup over the newspaper's pages: before and after saving, unfolded, with its filters, and over pages that
// cannot be clipped.
import path from 'node:path';
import type { Page } from 'playwright';
import type { ChromiumSession } from '../browsers/chromium-session';
import { waitForText } from '../browsers/extension-view';
import type { Newspaper } from '../newspaper/serve';
import { saveInPopup, tagsOf, waitUntilRead } from '../walk/clip-stories';

type Popup = Awaited<ReturnType<ChromiumSession['pressToolbarButton']>>;

const LIGHTS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced-colours': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

/** Takes the picture once nothing moves any more. */
async function still(popup: Popup, file: string): Promise<void> {
  await popup.evaluate('document.getAnimations().forEach((each) => each.finish())');
  await popup.screenshot(file);
}

async function picture(popup: Popup, name: string, folder: string): Promise<void> {
  for (const [light, features] of Object.entries(LIGHTS)) {
    await popup.send('Emulation.setEmulatedMedia', { features });
    await still(popup, path.join(folder, `popup-${name}-${light}.png`));
  }
  await popup.send('Emulation.setEmulatedMedia', { features: LIGHTS.light });
  await popup.evaluate(`document.documentElement.dir = 'rtl'`);
  await still(popup, path.join(folder, `popup-${name}-right-to-left.png`));
  await popup.evaluate(`document.documentElement.dir = 'ltr'`);
}

const closed = (popup: Popup) => popup.send('Page.close').catch(() => undefined);

/** Clips every story of the newspaper and takes pictures of the popup over some. */
export async function clipAndPicture(
  session: ChromiumSession,
  paper: Newspaper,
  page: Page,
  folder: string,
): Promise<void> {
  const over = async (address: string): Promise<Popup> => {
    await page.bringToFront();
    await page.goto(address);
    return session.pressToolbarButton(page.url());
  };
  for (const [at, each] of paper.pages.entries()) {
    const popup = await over(paper.at(each.expected.url));
    await waitUntilRead(popup);
    const last = at === paper.pages.length - 1;
    if (at === 0) await picture(popup, 'first-story', folder);
    if (last) await picture(popup, 'before', folder);
    await saveInPopup(popup, tagsOf(each));
    if (last) await picture(popup, 'saved', folder);
    if (last) {
      await popup.click('button', 'Tag');
      await picture(popup, 'tags', folder);
      await popup.click('button', 'What was saved');
      await waitUntilRead(popup);
      await picture(popup, 'unfolded', folder);
      await popup.click('button', 'See all');
      await picture(popup, 'whole-text', folder);
      await popup.click('button', 'What was saved');
      await popup.click('button', 'Filter the stories');
      await popup.fill('searchbox', 'Search saved stories', 'is:lost');
      await popup.evaluate(`document.querySelector('search').scrollIntoView()`);
      await picture(popup, 'filters', folder);
    }
    await closed(popup);
  }
  const none = await over(`${paper.origin}/sign-in`);
  await waitForText(none, 'Save link');
  await picture(none, 'no-story', folder);
  await closed(none);
  const front = await over(`${paper.origin}/`);
  await waitForText(front, /Save link|Save story/);
  await picture(front, 'front-page', folder);
  await closed(front);
  const barred = await over(session.pageAt('options.html'));
  await waitForText(barred, 'Try again');
  await picture(barred, 'barred', folder);
  await closed(barred);
}
