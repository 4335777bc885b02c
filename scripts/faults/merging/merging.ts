// Hostile files imported into a furnished library, the browser killed in the middle, started again with the clock forty days
// ahead: nothing that its reader had may be gone or changed, and each import is taken back after a restart.
import { setTimeout } from 'node:timers/promises';
import { bundleForPage } from '../../training/bundle-for-page';
import { between, type Chance, chanceOf } from '../chance';
import { type FaultRun, startRun } from '../fault-browser';
import { figure, type Series } from '../fault-order';
import { discard, freshProfile } from '../profile';

const STORIES = 60;
const NEW = 300;
const DAYS = [10, 20, 40, 41, 42, 43];
const bundle = bundleForPage('../faults/merging/in-merging-page.ts');

type Kept = Record<string, string>;
interface Imported {
  purged: number;
  refused: number;
  kinds: string[];
}

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Stories that are gone or another than they were. */
function taken(before: Kept, after: Kept): string[] {
  const lost = Object.keys(before).filter((n) => after[n] !== before[n]);
  const [first = ''] = lost;
  if (lost.length > 0)
    console.error(`  ${lost.length} others, such as ${before[first]}, now ${after[first]}`);
  return lost;
}

async function started(browser: Parameters<Series>[0]['browser'], profile: string) {
  const run = await startRun(browser, profile);
  const opened = await run.ask<string>('open()');
  if (opened !== 'done') throw new Error(`The library does not open: ${opened}`);
  return { run, ask: await run.with(await bundle) };
}

/** Kills the browser while it imports. */
async function killedInImport(run: FaultRun, ask: FaultRun['ask'], chance: Chance, round: number) {
  const importing = ask(`importNew(1000, ${NEW}, '${id(100 + round)}')`).catch(() => undefined);
  const harming = ask(`importHostile(${STORIES}, '${id(200 + round)}', 30)`).catch(() => undefined);
  await setTimeout(between(chance, 100, 2500));
  await run.kill();
  await Promise.all([importing, harming]);
}

/** Sets the clock ahead day by day, as often as the trash needs before it believes a clock. */
async function ahead(browser: Parameters<Series>[0]['browser'], profile: string): Promise<void> {
  const { run } = await started(browser, profile);
  for (const days of DAYS) {
    await run.setClock(new Date(Date.now() + days * 86_400_000).toISOString());
    await run.ask('check()');
  }
  await run.close();
}

/** Does it once a round, on one profile. */
export const merging: Series = async ({ browser, rounds, seed }) => {
  const profile = freshProfile();
  const chance = chanceOf(seed + 30);
  const found = { taken: 0, kills: 0, undone: 0, left: 0, unsaid: 0 };
  try {
    let { run, ask } = await started(browser, profile);
    await run.ask(`importAll(0, ${STORIES})`);
    await ask(`furnish(${STORIES})`);
    const before = await ask<Kept>('kept()');
    const control = taken(before, await ask<Kept>('laidOver()')).length;
    const said = await ask<Imported>(`importHostile(${STORIES}, '${id(1)}')`);
    if (said.refused !== 2 || said.purged !== STORIES / 5) found.unsaid += 1;
    found.taken += taken(before, await ask<Kept>('kept()')).length;
    for (let round = 0; round < rounds; round++) {
      await killedInImport(run, ask, chance, round);
      found.kills += 1;
      ({ run, ask } = await started(browser, profile));
      found.taken += taken(before, await ask<Kept>('kept()')).length;
      found.undone += await ask<number>('undoAll()');
      const after = await ask<Kept>('kept()');
      found.taken += taken(before, after).length;
      found.left += Object.keys(after).length - Object.keys(before).length;
    }
    await run.close();
    await ahead(browser, profile);
    ({ run, ask } = await started(browser, profile));
    const after = await ask<Kept>('kept()');
    found.taken += taken(before, after).length;
    await run.close();
    console.error(`${browser}: ${said.kinds.join(', ')} refused, ${said.purged} offered`);
    return [
      figure('merging: stories of the reader', Object.keys(before).length),
      figure('merging: kills in the middle of an import', found.kills),
      figure('merging: imports taken back after a restart', found.undone),
      figure('merging: stories or filings taken', found.taken),
      figure('merging: stories left of what was taken back', found.left),
      figure('merging: refusals and offers unsaid', found.unsaid),
      figure('merging: taken if the file were laid over the rows', control),
    ];
  } finally {
    discard(profile);
  }
};
