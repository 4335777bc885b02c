// Backup, wipe, restore, backup: both files must be the same to the byte. A damaged file must change nothing; a backup
// made after a change is the control.
import { bundleForPage } from '../../browsers/bundle-for-page';
import { between, chanceOf } from '../chance';
import { type FaultRun, startRun } from '../fault-browser';
import { figure, type Series } from '../fault-order';
import { discard, freshProfile } from '../profile';

const AT_ONCE = 100;
const bundle = bundleForPage('scripts/faults/backup/in-backup-page.ts');

interface Made {
  bytes: number;
  sha256: string;
}

async function fill(run: FaultRun, stories: number): Promise<void> {
  for (let from = 0; from < stories; from += AT_ONCE) {
    await run.ask(`importAll(${from}, ${Math.min(AT_ONCE, stories - from)})`);
    if ((from + AT_ONCE) % 2000 === 0) console.error(`  ${from + AT_ONCE} stories`);
  }
}

/**
 * Restores damaged copies of the backup into the empty library. Each is refused and files nothing, or, where the byte that
 * was changed says nothing of what the backup holds, gives the whole library. Gives how many did neither.
 */
async function damagedOnes(ask: FaultRun['ask'], rounds: number, seed: number, whole: string) {
  const chance = chanceOf(seed);
  const empty = (await ask<Made>('make()')).sha256;
  let wrong = 0;
  for (let round = 0; round < rounds; round++) {
    const at = between(chance, 1, 999) / 1000;
    const ended = await ask<string>(`restore(${at})`);
    const { sha256 } = await ask<Made>('make()');
    if (sha256 !== (ended.startsWith('failed') ? empty : whole)) {
      console.error(`  a byte changed at ${at}: ${ended}`);
      wrong += 1;
    }
    if (sha256 !== empty) await ask('wipe()');
  }
  return wrong;
}

/** Does it with as many stories as the order says. */
export const backup: Series = async ({ browser, stories, rounds, seed }) => {
  const profile = freshProfile();
  const run = await startRun(browser, profile);
  try {
    await fill(run, stories);
    const ask = await run.with(await bundle);
    await ask('furnish()');
    const pictures = await ask<number>('keepPictures()');
    const first = await ask<Made>('make(true)');
    const left = await ask<number>('wipe()');
    const wrong = await damagedOnes(ask, rounds, seed, first.sha256);
    const restored = await ask<string>('restore()');
    const second = await ask<Made>('make()');
    await ask('change()');
    const third = await ask<Made>('make()');
    console.error(
      `${browser}: ${stories} stories, ${pictures} pictures, ${first.bytes} bytes; wiped, ${left} left; ${restored}; ` +
        `${first.sha256.slice(0, 16)} and ${second.sha256.slice(0, 16)}`,
    );
    return [
      figure('backup: stories', stories),
      figure('backup: pictures', pictures),
      { name: 'backup: length', unit: 'bytes', value: first.bytes },
      figure('backup: left after the wipe', left),
      figure('backup, wipe, restore, backup: different', first.sha256 === second.sha256 ? 0 : 1),
      figure('backup: damaged files that changed something', wrong),
      figure('backup after a change: different', second.sha256 === third.sha256 ? 0 : 1),
    ];
  } finally {
    await run.kill();
    discard(profile);
  }
};
