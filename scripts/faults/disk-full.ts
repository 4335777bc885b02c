// Fills the disk a profile lies on, and looks what a save says then, what became of the older stories, and whether saving
// works again once there is room. Needs a small file system of its own: only root on Linux can make one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../browsers/find-browser';
import { startRun } from './fault-browser';

/** What a full disk did. */
export interface DiskCount {
  /** What the save that failed said. */
  said: string;
  /** How long it took to say so, in milliseconds. */
  took: number;
  /** Older stories that were no longer byte-equal. */
  changed: number;
  savesAgain: boolean;
}

const OLDER = 60;
const TRIES = 400;

function fillUp(folder: string): string {
  const file = path.join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - 64_000)));
  return file;
}

/** Undefined where no small file system can be made here. */
export async function diskFull(browser: BrowserName): Promise<DiskCount | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'none', folder]);
  if (mounted.status !== 0) return undefined;
  const run = await startRun(browser, path.join(folder, 'profile'));
  try {
    await run.ask(`importAll(0, ${OLDER})`);
    const before = await run.ask<string[]>(`fingerprint(${OLDER})`);
    const filler = fillUp(folder);
    let said = 'done';
    let took = 0;
    for (let n = 1000; said === 'done' && n < 1000 + TRIES; n++) {
      const began = performance.now();
      said = await run.ask<string>(`save(${n})`);
      took = performance.now() - began;
    }
    rmSync(filler);
    // Only now: a database that is not open yet cannot be opened on a full disk, because that alone writes a file.
    const after = await run.ask<string[]>(`fingerprint(${OLDER})`);
    const again = await run.ask<string>('save(5000)');
    if (again !== 'done') console.log(`With room again the save said "${again}".`);
    const savesAgain = again === 'done';
    const changed = before.filter((line) => !after.includes(line)).length;
    return { said, took, changed, savesAgain };
  } finally {
    await run.kill();
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}
