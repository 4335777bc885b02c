// The patterns that the clip script makes while it runs: whatever goes through the constructor is written down, with the
// line of the module that asked for it.
import path from 'node:path';
import { projectRoot } from '../house/source-file';
import type { Making, Pattern } from './source-patterns';

/** A pattern that was made, and where. */
export type Made = Pattern & Making;

/** Whoever calls, by the first line of the stack that lies in the product. */
function callerOf(stack: string): Making {
  const [, file = '', line = ''] =
    /((?:utils|entrypoints)\/[\w/.-]+\.tsx?)[^:\n]*:(\d+):\d+/.exec(stack) ?? [];
  return { file, line: Number(line) };
}

/** Loads modules of the product and runs what makes its patterns late; answers every pattern made meanwhile. */
export async function madeBy(
  files: readonly string[],
  runLate: () => Promise<void>,
): Promise<Made[]> {
  const made = new Map<string, Made>();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, given) {
      const pattern = Reflect.construct(target, given);
      const caller = callerOf(new Error('made').stack ?? '');
      const { source, flags } = pattern;
      if (caller.file)
        made.set(`${caller.file}:${caller.line}/${source}/${flags}`, { ...caller, source, flags });
      return pattern;
    },
  });
  try {
    for (const file of files)
      if (!file.startsWith('entrypoints/')) await import(path.join(projectRoot, file));
    await runLate();
  } finally {
    globalThis.RegExp = own;
  }
  return [...made.values()];
}
