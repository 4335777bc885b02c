// Screenshots of the library: the list, an open story and the same with its pictures, light, dark and narrow.
import path from 'node:path';
import { type ExtensionView, waitFor, waitForRole } from '../browsers/extension-view';
import { lookAt, type WalkBrowser } from './walk-browser';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 380, height: 760 };

const looks = {
  light: { dark: false, ...WIDE },
  dark: { dark: true, ...WIDE },
  narrow: { dark: false, ...NARROW },
};

/** Takes the pictures and leaves the library as it was: wide, light, no story open. */
export async function photograph(
  browser: WalkBrowser,
  library: ExtensionView,
  folder: string,
): Promise<void> {
  const take = async (what: string) => {
    for (const [name, look] of Object.entries(looks)) {
      await lookAt(browser, library, look);
      await library.screenshot(path.join(folder, `library-${what}-${name}.png`));
    }
    await lookAt(browser, library, looks.light);
  };
  await take('list');
  await library.evaluate(`document.querySelector('[data-story]').click()`);
  await waitForRole(library, 'button', 'About this clip');
  await take('story');
  await library.click('button', 'Show pictures from the web');
  await waitFor('the lead photo', async () =>
    Boolean(
      await library.evaluate(`document.querySelector('article img')?.decode().then(() => true)`),
    ),
  );
  await take('pictures');
}
