// A second extension, which wants to talk to Cutline and lets pages talk to extensions.
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../browsers/find-browser';

/** Its id in Firefox. */
export const SECOND_ID = 'second@second.example';

/** Writes it to a folder. */
export function secondExtension(browser: BrowserName): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-second-'));
  writeFileSync(path.join(folder, 'attack.html'), '<!doctype html><title>Second</title>');
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Second',
      version: '1.0',
      permissions: ['management'],
      ...(browser === 'chromium'
        ? { externally_connectable: { matches: ['http://hostile.example/*'] } }
        : { browser_specific_settings: { gecko: { id: SECOND_ID } } }),
    }),
  );
  return folder;
}

/** The id Chromium gives an unpacked extension: its path, hashed, in the letters a to p. */
export const chromiumIdOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
