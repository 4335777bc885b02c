// A second extension, which wants to talk to Cutline and lets pages talk to extensions.
import { createHash } from 'node:crypto';
import type { BrowserName } from '../../browsers/find-browser';
import { smallExtension } from '../watched/small-extension';

/** Its id in Firefox. */
export const SECOND_ID = 'second@second.example';

/** Writes it to a folder. */
export const secondExtension = (browser: BrowserName): string =>
  smallExtension(browser, {
    name: 'Second',
    geckoId: SECOND_ID,
    files: { 'attack.html': '<!doctype html><title>Second</title>' },
    manifest: {
      permissions: ['management'],
      ...(browser === 'chromium' && {
        externally_connectable: { matches: ['http://hostile.example/*'] },
      }),
    },
  });

/** The id Chromium gives an unpacked extension: its path, hashed, in the letters a to p. */
export const chromiumIdOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
