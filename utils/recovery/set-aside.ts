// What becomes of files that are not as they were written: they get a name under which nobody reads them, and stay for a while.

import type { CopyDirectory } from './copy-directory';
import { readFileName } from './journal-file';

/** Files and UTF-16 code units that are kept; the oldest go first. */
const FILES = 30;
const LENGTH = 50_000_000;

const PREFIX = 'torn-';
const NAME = /^torn-[0-9a-z]{9}-(.*)$/s;
const LONGEST = 150;

/** Whether a file was set aside. */
export const isAside = (name: string): boolean => name.startsWith(PREFIX);

/** The name of a file that is set aside now; names in their order are in the order of time. */
const asideName = (name: string, now: number): string =>
  `${PREFIX}${now.toString(36).padStart(9, '0')}-${name.slice(0, LONGEST)}`;

const lengthOf = (name: string): number => readFileName(NAME.exec(name)?.[1] ?? '')?.length ?? 0;

/** Which of the files that were set aside are too many. */
export function tooMany(names: readonly string[]): string[] {
  let length = 0;
  const newestFirst = names.filter(isAside).sort().reverse();
  return newestFirst.filter((name, at) => {
    length += lengthOf(name);
    return at >= FILES || length > LENGTH;
  });
}

/** Sets a file aside. One that cannot even be renamed is removed: it must not stand in the way at every opening. */
export async function setAside(directory: CopyDirectory, name: string): Promise<void> {
  await directory
    .rename(name, asideName(name, Date.now()))
    .catch(() => directory.remove(name))
    .catch(() => undefined);
  for (const old of tooMany(await directory.names())) await directory.remove(old);
}
