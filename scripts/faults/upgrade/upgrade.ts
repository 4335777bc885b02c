// Libraries of older schemas, the browser killed while they are upgraded; upgrades that another tab stands in the way of;
// and a library of a newer Cutline.
import { setTimeout } from 'node:timers/promises';
import type { Figure } from '../../bench/figures';
import type { BrowserName } from '../../browsers/find-browser';
import { bundleForPage } from '../../training/bundle-for-page';
import { Acknowledged } from '../acknowledged';
import { between, type Chance, chanceOf } from '../chance';
import { withoutCopy } from '../damage';
import { killProfile, startRun } from '../fault-browser';
import { figure, type Series } from '../fault-order';
import type { Found } from '../in-page';
import { copyOf, discard, freshProfile } from '../profile';

const OLDER = [1, 2];
const STORIES = 1500;
const AT_ONCE = 100;
const bundle = bundleForPage('../faults/upgrade/in-bare-page.ts');
/** A file of the extension that is no page: whatever is opened there has no code of Cutline's in it. */
const BARE = 'manifest.json';

async function fill(browser: BrowserName, profile: string): Promise<Acknowledged> {
  const acknowledged = new Acknowledged();
  const run = await startRun(browser, profile);
  for (let from = 0; from < STORIES; from += AT_ONCE)
    await run.ask(`importAll(${from}, ${AT_ONCE})`);
  for (let n = 0; n < STORIES; n++) acknowledged.saved(n);
  await run.ask(`tag([1, 2, 3], 'old')`);
  for (const n of [1, 2, 3]) acknowledged.tagged(n, 'old');
  await run.ask('trash(7)');
  acknowledged.trashed(7);
  await run.close();
  return acknowledged;
}

/** A copy of a profile whose library has an older schema, without its recovery copy: that would put everything right. */
async function aged(browser: BrowserName, filled: string, version: number): Promise<string> {
  const profile = copyOf(filled);
  const run = await startRun(browser, profile, BARE);
  const ask = await run.with(await bundle);
  await setTimeout(1500);
  await run.stopBackground();
  const rows = await ask<number>(`makeOld(${version})`);
  if (rows !== STORIES) throw new Error(`The older library holds ${rows} stories.`);
  await setTimeout(500);
  await run.kill();
  withoutCopy(browser, profile);
  return profile;
}

/** Starts the browser on a profile and kills it; says whether the library had opened by then. */
async function killInUpgrade(browser: BrowserName, profile: string, chance: Chance) {
  let opened = false;
  const run = await startRun(browser, profile);
  const opening = run.ask<string>('open()').then(
    (said) => {
      opened = said === 'done';
    },
    () => undefined,
  );
  await setTimeout(between(chance, 0, 700));
  const inTime = !opened;
  await killProfile(profile);
  await opening;
  return inTime;
}

async function kills(
  browser: BrowserName,
  filled: string,
  rounds: number,
  chance: Chance,
  all: Acknowledged,
) {
  const count = { kills: 0, before: 0, lost: 0, half: 0 };
  for (const version of OLDER) {
    const old = await aged(browser, filled, version);
    for (let round = 0; round < rounds; round++) {
      const profile = copyOf(old);
      const before = await killInUpgrade(browser, profile, chance);
      const run = await startRun(browser, profile);
      await run.ask('open()');
      const found = await run.ask<Found>('look()');
      count.kills += 1;
      if (before) count.before += 1;
      count.lost += all.lostIn(found).length;
      count.half += found.half.length + (found.counted === STORIES ? 0 : 1);
      await run.kill();
      discard(profile);
    }
    discard(old);
  }
  return count;
}

async function blocked(browser: BrowserName, filled: string, all: Acknowledged): Promise<Figure[]> {
  const old = copyOf(filled);
  const run = await startRun(browser, old, BARE);
  const bare = await run.with(await bundle);
  await setTimeout(1500);
  await run.stopBackground();
  await bare('makeOld(2)');
  await bare('hold()');
  const blockedAtFirst = (await bare<number>('schema()')) === 2;
  const asking = run.anotherTab('library.html').then((ask) => ask<string>('open()'));
  await Promise.race([asking, setTimeout(2000)]);
  await bare('letGo()');
  const said = await asking;
  const library = await run.anotherTab('library.html');
  const found = await library<Found>('look()');
  const raised = await bare<string>('raise()');
  await run.stopBackground();
  const refused = await library<string>('open()');
  await run.kill();
  discard(old);
  console.error(
    `${browser}: held open in another tab (${blockedAtFirst ? 'before' : 'after'} its upgrade), then "${said}"; ` +
      `raised by a newer Cutline: ${raised}, then "${refused}"`,
  );
  return [
    figure('upgrade held up by another tab: lost', all.lostIn(found).length),
    figure('upgrade held up by another tab: never opened', said === 'done' ? 0 : 1),
    figure('newer Cutline: kept from its upgrade by this one', raised === 'raised' ? 0 : 1),
    figure(
      'newer library: not refused with a sentence',
      refused.startsWith('newer-library') ? 0 : 1,
    ),
  ];
}

/** Kills in the upgrade from each older schema, and upgrades that are in somebody's way. */
export const upgrade: Series = async ({ browser, rounds, seed }) => {
  const filled = freshProfile();
  try {
    const all = await fill(browser, filled);
    const count = await kills(browser, filled, rounds, chanceOf(seed + 20), all);
    return [
      figure('killed while upgrading: kills', count.kills),
      figure('killed while upgrading: before the library had opened', count.before),
      figure('killed while upgrading: lost', count.lost),
      figure('killed while upgrading: half stories', count.half),
      ...(await blocked(browser, filled, all)),
    ];
  } finally {
    discard(filled);
  }
};
