// Where in a browser's profile the library lies: its database, its recovery copy and the note of what there should be.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browsers/find-browser';

/** Every file in a folder, however deep; none where it is not there. */
export const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

/** The only folder or file in `folder` whose name fits. */
export function named(folder: string, name: RegExp): string {
  const found = readdirSync(folder).find((one) => name.test(one));
  if (found === undefined) throw new Error(`Nothing in ${folder} is called ${name}.`);
  return path.join(folder, found);
}

/** Chromium's store of the extension's databases. */
export const levelDb = (profile: string): string =>
  named(path.join(profile, 'Default/IndexedDB'), /^chrome-extension_.*leveldb$/);
const chromiumCopy = (profile: string): string => path.join(profile, 'Default/File System');
const chromiumNote = (profile: string): string =>
  path.join(profile, 'Default/Local Extension Settings');

const origin = (profile: string): string =>
  named(path.join(profile, 'storage/default'), /^moz-extension\+\+\+[0-9a-f-]+$/);
/** Firefox's file of the library. */
export const sqlite = (profile: string): string =>
  named(path.join(origin(profile), 'idb'), /\.sqlite$/);
const firefoxCopy = (profile: string): string => path.join(origin(profile), 'fs');
const firefoxNote = (profile: string): string =>
  path.join(named(path.join(profile, 'storage/default'), /userContextId/), 'idb');

/** The folders of the three. */
export interface LibraryPlaces {
  database: string;
  copy: string;
  note: string;
}

/** The folders of a profile in which the browser has kept a library; each is looked for when asked for, as another may be gone. */
export const placesOf = (browser: BrowserName, profile: string): LibraryPlaces => ({
  get database() {
    return browser === 'chromium' ? levelDb(profile) : path.join(origin(profile), 'idb');
  },
  get copy() {
    return browser === 'chromium' ? chromiumCopy(profile) : firefoxCopy(profile);
  },
  get note() {
    return browser === 'chromium' ? chromiumNote(profile) : firefoxNote(profile);
  },
});
