// The lights and windows every view is looked at in.
import type { Page } from 'playwright';

/** A light and a window. `rtl` turns the page round, as a translation into Arabic or Hebrew would. */
export interface Look {
  colorScheme: 'light' | 'dark';
  width: number;
  height: number;
  forced?: true;
  rtl?: true;
}

/** The looks by name. At 200 % a window of 1280 pixels is 640 wide. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'wide-light': { colorScheme: 'light', width: 1280, height: 860 },
  'wide-dark': { colorScheme: 'dark', width: 1280, height: 860 },
  'narrow-light': { colorScheme: 'light', width: 360, height: 760 },
  'narrow-dark': { colorScheme: 'dark', width: 360, height: 760 },
  'forced-colours': { colorScheme: 'dark', width: 1280, height: 860, forced: true },
  'zoom-200': { colorScheme: 'light', width: 640, height: 430 },
  'right-to-left': { colorScheme: 'light', width: 1280, height: 860, rtl: true },
};

/** Puts a page in a light and a window. */
export async function wear(page: Page, { colorScheme, width, height, forced }: Look) {
  const forcedColors = forced ? 'active' : 'none';
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
}
