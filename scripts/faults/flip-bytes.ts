// Flips bytes of a profile.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/find-browser';
import { between, type Chance } from './chance';
import { filesUnder, placesOf } from './profile-places';

/** Flips of one round: so many that the library is struck as well as the rest. */
const FLIPS = 24;

function flip(file: string, at: number, chance: Chance): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ between(chance, 1, 255), at);
  writeFileSync(file, bytes);
}

const sizeOf = (file: string): number => statSync(file).size;

/** Flips any byte of some files: the larger one is, the more often it is struck. */
function flipByte(files: readonly string[], chance: Chance): void {
  let at = between(chance, 0, files.reduce((sum, file) => sum + sizeOf(file), 0) - 1);
  for (const file of files) {
    if (at < sizeOf(file)) {
      flip(file, at, chance);
      return;
    }
    at -= sizeOf(file);
  }
}

/** Flips a byte in any file, large or small. */
function flipInFile(files: readonly string[], chance: Chance): void {
  const file = files[between(chance, 0, files.length - 1)];
  if (file !== undefined) flip(file, between(chance, 0, sizeOf(file) - 1), chance);
}

/** Half of the flips strike any byte of the library, the others any file of the profile. */
export function flipSome(browser: BrowserName, profile: string, chance: Chance): void {
  const full = (files: string[]) => files.filter((file) => sizeOf(file) > 0).sort();
  const { database, copy, note } = placesOf(browser, profile);
  const own = full([database, copy, note].flatMap(filesUnder));
  const any = full(filesUnder(profile));
  for (let n = 0; n < FLIPS; n++) {
    if (n % 2 === 0) flipByte(own, chance);
    else flipInFile(any, chance);
  }
}
