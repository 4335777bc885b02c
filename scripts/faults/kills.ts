// Kills the browser at random moments of its work, starts it again on the same profile, and looks for what it had said
// was saved.
import { setTimeout } from 'node:timers/promises';
import type { BrowserName } from '../browsers/find-browser';
import { Acknowledged } from './acknowledged';
import { between, type Chance } from './chance';
import { type FaultRun, startRun } from './fault-browser';
import type { Found } from './in-page';
import { discard, freshProfile } from './profile';

/** What the browser is busy with when it is killed. */
export const KINDS = ['saving', 'importing', 'deleting'] as const;
export type KillKind = (typeof KINDS)[number];

/** What a series of kills did to the library. */
export interface KillCount {
  kills: number;
  lost: number;
  half: number;
  /** Starts at which the library was put right and its reader told. */
  repaired: number;
  acknowledged: number;
}

/** Rounds on one profile before it is thrown away, so that looking stays quick. */
const ROUNDS_A_PROFILE = 20;
const IMPORTED_AT_ONCE = 20;

interface Series {
  acknowledged: Acknowledged;
  chance: Chance;
  next: number;
}

type Work = (run: FaultRun, series: Series) => Promise<void>;

const work: Record<KillKind, Work> = {
  async saving(run, { acknowledged, chance, ...series }) {
    const n = series.next;
    const atOnce = between(chance, 1, 4);
    await Promise.all(
      Array.from({ length: atOnce }, async (_, at) => {
        if ((await run.ask(`save(${n + at})`)) === 'done') acknowledged.saved(n + at);
      }),
    );
  },
  async importing(run, { acknowledged, ...series }) {
    const n = series.next;
    if ((await run.ask(`importAll(${n}, ${IMPORTED_AT_ONCE})`)) !== 'done') return;
    for (let at = 0; at < IMPORTED_AT_ONCE; at++) acknowledged.saved(n + at);
  },
  async deleting(run, { acknowledged, chance, ...series }) {
    const numbers = acknowledged.numbers();
    const n = numbers[between(chance, 0, numbers.length - 1)] ?? 0;
    if (chance() < 0.5) {
      if ((await run.ask(`trash(${n})`)) === 'done') acknowledged.trashed(n);
      return;
    }
    const tag = `t${series.next}`;
    if ((await run.ask(`tag([${n}], '${tag}')`)) === 'done') acknowledged.tagged(n, tag);
  },
};

/** Works until the browser is killed, after a while that is left to chance. */
async function workUntilKilled(run: FaultRun, kind: KillKind, series: Series): Promise<void> {
  let alive = true;
  const kill = setTimeout(between(series.chance, 20, 900)).then(async () => {
    alive = false;
    await run.kill();
  });
  while (alive) {
    await Promise.race([work[kind](run, series), kill]).catch(() => undefined);
    series.next += IMPORTED_AT_ONCE;
  }
  await kill;
}

async function lookAfter(run: FaultRun): Promise<Found> {
  const opened = await run.ask<string>('open()');
  if (opened !== 'done') throw new Error(`The library does not open: ${opened}`);
  return run.ask<Found>('look()');
}

/** Kills the browser so many times while it does one kind of work. */
export async function killSeries(
  browser: BrowserName,
  kind: KillKind,
  kills: number,
  chance: Chance,
): Promise<KillCount> {
  const count: KillCount = { kills: 0, lost: 0, half: 0, repaired: 0, acknowledged: 0 };
  while (count.kills < kills) {
    const profile = freshProfile();
    const series: Series = { acknowledged: new Acknowledged(), chance, next: 100 };
    const rounds = Math.min(ROUNDS_A_PROFILE, kills - count.kills);
    for (let round = 0; round <= rounds; round++) {
      const run = await startRun(browser, profile);
      const found = await lookAfter(run);
      const lost = series.acknowledged.lostIn(found);
      if (lost.length > 0) console.error(`${kind}, kill ${count.kills}: lost ${lost.join(' ')}`);
      if (found.half.length > 0) console.error(`${kind}: half ${found.half.join('; ')}`);
      count.lost += lost.length;
      count.half += found.half.length;
      if (found.news) count.repaired++;
      if (round === 0) await begin(run, series);
      if (round === rounds) await run.kill();
      else {
        await workUntilKilled(run, kind, series);
        count.kills++;
      }
    }
    count.acknowledged += series.acknowledged.numbers().length;
    discard(profile);
  }
  return count;
}

/** A library to begin with: forty stories. */
async function begin(run: FaultRun, { acknowledged }: Series): Promise<void> {
  await run.ask('importAll(0, 40)');
  for (let n = 0; n < 40; n++) acknowledged.saved(n);
}
