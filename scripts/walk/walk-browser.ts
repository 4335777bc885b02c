// What the walk needs of a browser, the same in Chromium and in Firefox.
import { AT_REST } from '../browsers/at-rest';
import { type ExtensionView, waitFor } from '../browsers/extension-view';

/** How a page is looked at. */
export interface Look {
  dark: boolean;
  width: number;
  height: number;
}

/** A browser with Cutline in it and a story in front. */
export interface WalkBrowser {
  name: 'chromium' | 'firefox';
  /** Opens a page in the tab of the story at hand. */
  visit(address: string): Promise<void>;
  /** Presses the toolbar button over that tab. */
  pressToolbarButton(): Promise<ExtensionView>;
  /** Puts the popup away, as a click elsewhere does. */
  closePopup(): Promise<void>;
  openLibrary(): Promise<ExtensionView>;
  /** Shows the library, or an open popup, in another light or size. */
  look(view: ExtensionView, look: Look): Promise<void>;
  /** Does `act` in the library, waits for the file it sends and keeps it in `folder`; gives its path. */
  download(folder: string, act: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/** Looks at a page and waits until the page knows and has come to rest. */
export async function lookAt(browser: WalkBrowser, view: ExtensionView, look: Look): Promise<void> {
  await browser.look(view, look);
  const dark = `window.matchMedia('(prefers-color-scheme: dark)').matches`;
  await waitFor(
    'the page to change its light',
    async () => (await view.evaluate(dark)) === look.dark,
  );
  await view.evaluate(AT_REST);
}
