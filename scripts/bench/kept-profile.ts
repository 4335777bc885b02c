// A filled profile kept from one bench to the next: filling takes minutes, asking seconds.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A profile in a folder; what was filled into it is noted beside. Its pages always come from the same port. */
export interface KeptProfile {
  folder: string;
  port: number;
}

/** Pages of another port would not see what was filled. */
const PORT = 47_310;

const noteOf = (folder: string, library: string): string =>
  path.join(folder, `filled-${library}.txt`);

/** The profile of a name in a folder: with a library filled to the end, by whatever code did that, or empty. */
export function keptProfile(keep: string, name: string, library: string): KeptProfile {
  const folder = path.join(keep, name);
  if (!existsSync(noteOf(folder, library))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, port: PORT };
}

/** Whether a library was filled there before, and to the end. */
export const isFilled = ({ folder }: KeptProfile, library: string): boolean =>
  existsSync(noteOf(folder, library));

/** Notes that it was. */
export const noteFilled = ({ folder }: KeptProfile, library: string): void =>
  writeFileSync(noteOf(folder, library), '');
