// Firefox as the walk uses it.
import { copyFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ExtensionView, waitFor } from '../browsers/extension-view';
import { startFirefox } from '../browsers/firefox-session';
import type { WalkBrowser } from './walk-browser';

/** The popup and the tab in front are told that their reader prefers this light. */
const showIn = (light: string): string => `(() => {
  const popup = document.querySelector('.webextension-popup-browser');
  for (const shown of [popup, gBrowser.selectedBrowser])
    if (shown) shown.browsingContext.prefersColorSchemeOverride = '${light}';
})()`;

/** The name of a file that was not there before and has been written to its end. */
function newFile(folder: string, before: readonly string[]): string | undefined {
  const names = readdirSync(folder).filter((name) => !before.includes(name));
  if (names.some((name) => name.endsWith('.part'))) return undefined;
  return names.find((name) => statSync(path.join(folder, name)).size > 0);
}

/** Starts Firefox without a window and with a fresh profile. */
export async function firefoxWalk(): Promise<WalkBrowser> {
  const session = await startFirefox({
    // The browser's own question cannot be pressed without a window: it is answered with yes.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const story = await session.open('about:blank#story');
  let library: (ExtensionView & { context: string }) | undefined;
  return {
    name: 'firefox',
    async visit(address) {
      await session.show(story);
      await session.command('browsingContext.navigate', {
        context: story.context,
        url: address,
        wait: 'complete',
      });
    },
    pressToolbarButton: () => session.pressToolbarButton(),
    closePopup: () => session.closePopup(),
    async openLibrary() {
      const opened = await session.openOwn('library.html');
      library = opened;
      return opened;
    },
    async look(view, { dark, width, height }) {
      await session.inWindow(showIn(dark ? 'dark' : 'light'));
      if (library && view === library) {
        const viewport = { width, height };
        const { context } = library;
        await session.command('browsingContext.setViewport', { context, viewport });
      }
    },
    async download(folder, act) {
      const before = readdirSync(session.downloads);
      await act();
      const name = await waitFor('a download', async () => newFile(session.downloads, before));
      const file = path.join(folder, name);
      copyFileSync(path.join(session.downloads, name), file);
      return file;
    },
    close: () => session.close(),
  };
}
