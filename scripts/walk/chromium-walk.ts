// Chromium as the walk uses it.

import path from 'node:path';
import type { Page } from 'playwright';
import { firstPage, startChromium } from '../browsers/chromium-session';
import type { Send } from '../browsers/devtools-send';
import { type ExtensionView, waitFor } from '../browsers/extension-view';
import { pageView } from '../browsers/page-view';
import type { Look, WalkBrowser } from './walk-browser';

/** Starts Chromium without a window and with a fresh profile. */
export async function chromiumWalk(): Promise<WalkBrowser> {
  const session = await startChromium();
  const story = await firstPage(session.context);
  let library: Page | undefined;
  let popup: (ExtensionView & { send: Send }) | undefined;

  async function lookAtPopup({ dark }: Look): Promise<void> {
    const value = dark ? 'dark' : 'light';
    const features = [{ name: 'prefers-color-scheme', value }];
    await popup?.send('Emulation.setEmulatedMedia', { features });
  }
  async function lookAtLibrary({ dark, width, height }: Look): Promise<void> {
    await library?.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await library?.setViewportSize({ width, height });
  }
  return {
    name: 'chromium',
    async visit(address) {
      await story.bringToFront();
      await story.goto(address);
    },
    async pressToolbarButton() {
      popup = await session.pressToolbarButton(story.url());
      return popup;
    },
    async closePopup() {
      const open = popup;
      popup = undefined;
      await open?.send('Page.close').catch(() => undefined);
      await waitFor('the popup to close', async () =>
        open?.evaluate('1').then(
          () => false,
          () => true,
        ),
      );
    },
    async openLibrary() {
      library = await session.context.newPage();
      await library.goto(session.pageAt('library.html'));
      return pageView(library);
    },
    look: (view, look) => (view === popup ? lookAtPopup(look) : lookAtLibrary(look)),
    async download(folder, act) {
      if (!library) throw new Error('The library is not open.');
      const [download] = await Promise.all([library.waitForEvent('download'), act()]);
      const file = path.join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    close: () => session.close(),
  };
}
