// Throw-away browser profiles, in memory where the system has room for them there.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const place = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

/** An empty profile. */
export const freshProfile = (): string => mkdtempSync(path.join(place, 'cutline-fault-'));

/** A profile that is a copy of another. */
export function copyOf(profile: string): string {
  const copy = freshProfile();
  cpSync(profile, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Throws a profile away. A browser that is still ending may write to it meanwhile. */
export const discard = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
