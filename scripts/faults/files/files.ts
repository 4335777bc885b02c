// Giant files and bombs in a real browser: each refused soon, with little memory, and the library the same to the byte.
import { bundleForPage } from '../../browsers/bundle-for-page';
import { startRun } from '../fault-browser';
import { figure, type Series } from '../fault-order';
import { discard, freshProfile } from '../profile';
import { mostMemory } from './memory-of';

const bundle = bundleForPage('scripts/faults/files/in-files-page.ts');

/** Reads every file there is. */
export const files: Series = async ({ browser }) => {
  const profile = freshProfile();
  const run = await startRun(browser, profile);
  try {
    await run.ask('importAll(0, 20)');
    const before = await run.ask<string[]>('fingerprint(1000000)');
    const ask = await run.with(await bundle);
    const outcomes: { file: string; ended: string; ms: number; megabytes: number }[] = [];
    for (const file of await ask<string[]>('names()')) {
      await ask(`prepare(${JSON.stringify(file)})`);
      const { grew, value } = await mostMemory(profile, () =>
        ask<{ ended: string; took: number }>(`read(${JSON.stringify(file)})`),
      );
      const [ms, megabytes] = [Math.round(value.took), Math.round(grew)];
      outcomes.push({ file, ended: value.ended, ms, megabytes });
    }
    console.table(outcomes);
    const after = await run.ask<string[]>('fingerprint(1000000)');
    const most = (of: (outcome: (typeof outcomes)[number]) => number) =>
      Math.max(...outcomes.map(of));
    return [
      figure('hostile files', outcomes.length),
      figure(
        'hostile files: not refused',
        outcomes.filter(({ ended }) => ended !== 'refused').length,
      ),
      { name: 'hostile files: longest refusal', unit: 'ms', value: most(({ ms }) => ms) },
      { name: 'hostile files: most memory', unit: 'MB', value: most(({ megabytes }) => megabytes) },
      figure('hostile files: library changed', before.join() === after.join() ? 0 : 1),
    ];
  } finally {
    await run.kill();
    discard(profile);
  }
};
