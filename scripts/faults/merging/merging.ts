// Hostile files imported into a furnished library, the browser killed between two batches, each import taken back after the
// restart, and the trash emptied forty days later: nothing that its reader had may be gone or changed.
import { setTimeout } from 'node:timers/promises';
import { bundleForPage } from '../../browsers/bundle-for-page';
import { between, type Chance, chanceOf } from '../chance';
import { figure, type Series } from '../fault-order';
import { discard, freshProfile } from '../profile';
import { BEHIND, fortyDaysLater, type Started, started } from './forty-days';

const STORIES = 60;
const NEW = 500;
const PAUSE = 300;
const bundle = bundleForPage('scripts/faults/merging/in-merging-page.ts');

type Kept = Record<string, string>;
interface Imported {
  purged: number;
  refused: number;
  kinds: string[];
}

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What was not in the trash. */
const liveOf = (kept: Kept): Kept =>
  Object.fromEntries(Object.entries(kept).filter(([n]) => Number(n) % 5 < 3));

/** Stories that are gone or another than they were. */
function taken(before: Kept, after: Kept): string[] {
  const lost = Object.keys(before).filter((n) => after[n] !== before[n]);
  const [first = ''] = lost;
  if (lost.length > 0)
    console.error(`  ${lost.length} others, such as ${before[first]}, now ${after[first]}`);
  return lost;
}

/** Kills the browser while it imports, once a batch is filed and before all are. */
async function killedInImport({ run, ask }: Started, chance: Chance, round: number) {
  const harming = ask(`importHostile(${STORIES}, '${id(200 + round)}')`).catch(() => undefined);
  const importing = ask(`importNew(1000, ${NEW}, '${id(100 + round)}', ${PAUSE})`).catch(
    () => undefined,
  );
  while ((await ask<number>('batches()')) === 0) await setTimeout(20);
  await setTimeout(between(chance, 0, 2 * PAUSE));
  await run.kill();
  await Promise.all([importing, harming]);
}

const furnished = async ({ run, ask }: Started): Promise<Kept> => {
  await run.ask(`importAll(0, ${STORIES})`);
  await ask(`furnish(${STORIES})`);
  return ask<Kept>('kept()');
};

/** Does it once a round, on one profile. */
export const merging: Series = async ({ browser, rounds, seed }) => {
  const profile = freshProfile();
  const chance = chanceOf(seed + 30);
  const found = { taken: 0, kills: 0, undone: 0, left: 0, unsaid: 0 };
  try {
    let now = await started(browser, profile, bundle, BEHIND);
    const before = await furnished(now);
    const kept = () => now.ask<Kept>('kept()');
    const control = taken(before, await now.ask<Kept>('laidOver()')).length;
    const said = await now.ask<Imported>(`importHostile(${STORIES}, '${id(1)}')`);
    if (said.refused !== 2 || said.purged !== STORIES / 5) found.unsaid += 1;
    found.taken += taken(before, await kept()).length;
    for (let round = 0; round < rounds; round++) {
      await killedInImport(now, chance, round);
      now = await started(browser, profile, bundle, BEHIND);
      const filed = await now.ask<number>(`filedOf('${id(100 + round)}')`);
      if (filed > 0 && filed < NEW) found.kills += 1;
      found.taken += taken(before, await kept()).length;
      found.undone += await now.ask<number>('undoAll()');
      const after = await kept();
      found.taken += taken(before, after).length;
      found.left += Object.keys(after).length - Object.keys(before).length;
    }
    await now.run.close();
    const emptied = await fortyDaysLater(browser, profile, bundle);
    now = emptied;
    found.taken += taken(liveOf(before), await kept()).length;
    await now.run.close();
    console.error(`${browser}: ${said.kinds.join(', ')} refused, ${said.purged} offered`);
    return [
      figure('merging: stories of the reader', Object.keys(before).length),
      figure('merging: kills between the first and the last batch of an import', found.kills),
      figure('merging: imports taken back after a restart', found.undone),
      figure('merging: stories or filings taken', found.taken),
      figure('merging: stories left of what was taken back', found.left),
      figure('merging: refusals and offers unsaid', found.unsaid),
      figure('merging: taken if the file were laid over the rows', control),
      figure('merging: deleted that the reader threw away forty days ago', emptied.old),
      figure('merging: deleted that a file brought into the trash ten days ago', emptied.young),
    ];
  } finally {
    discard(profile);
  }
};
