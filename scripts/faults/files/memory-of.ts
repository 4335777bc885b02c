// How much memory the processes of a browser hold together, as Linux counts it.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
};

const parentOf = (pid: number): number => Number(/\nPPid:\t(\d+)/.exec(read(pid, 'status'))?.[1]);

/** Megabytes that are a process's own, its children's and theirs. What processes share is not counted. */
function heldBy(profile: string): number {
  const pids = readdirSync('/proc').map(Number).filter(Boolean);
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const roots = new Set(
    pids.filter((pid) => pid !== process.pid && read(pid, 'cmdline').includes(profile)),
  );
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (roots.has(at)) return true;
    return false;
  };
  return pids.filter(belongs).reduce((sum, pid) => {
    const anonymous = /\nRssAnon:\s+(\d+) kB/.exec(read(pid, 'status'))?.[1];
    return sum + Number(anonymous ?? 0) / 1024;
  }, 0);
}

/** The most megabytes the browser on a profile held more than at first, while something was done. */
export async function mostMemory<T>(
  profile: string,
  act: () => Promise<T>,
): Promise<{ grew: number; value: T }> {
  const first = heldBy(profile);
  let most = first;
  let done = false;
  const watching = (async () => {
    while (!done) {
      most = Math.max(most, heldBy(profile));
      await setTimeout(150);
    }
  })();
  try {
    const value = await act();
    return { grew: most - first, value };
  } finally {
    done = true;
    await watching;
  }
}
