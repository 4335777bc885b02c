// Starting a watched browser of either name.
import type { BrowserName } from '../../browsers/find-browser';
import { startWatchedChromium } from './chromium-watched';
import { startWatchedFirefox } from './firefox-watched';
import type { WatchedBrowser, WatchedOptions } from './watched-browser';

/** Starts a browser. */
export const startWatched = (
  browser: BrowserName,
  options: WatchedOptions = {},
): Promise<WatchedBrowser> =>
  browser === 'chromium' ? startWatchedChromium(options) : startWatchedFirefox(options);
