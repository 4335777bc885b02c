// Stops the extension's background in the middle of saves and imports, in one browser that goes on running, and looks for
// half stories and for what had been acknowledged.
import { setTimeout } from 'node:timers/promises';
import type { BrowserName } from '../browsers/find-browser';
import { Acknowledged } from './acknowledged';
import { between, type Chance } from './chance';
import { type FaultRun, startRun } from './fault-browser';
import type { Found } from './in-page';
import { discard, freshProfile } from './profile';

/** What stopping the background did. `unfinished`: work that did not go through when it was asked for again. */
export interface WorkerCount {
  kills: number;
  lost: number;
  half: number;
  unfinished: number;
}

async function stopInMiddle(run: FaultRun, n: number, chance: Chance): Promise<string> {
  const importing = chance() < 0.3;
  const call = importing ? `importAll(${n}, 10)` : `save(${n})`;
  const asked = run.ask<string>(call).catch(() => 'broken off');
  await setTimeout(between(chance, 0, 60));
  await run.stopBackground();
  // A background that was stopped may never answer: the page asks again, as a reader would.
  const answer = await Promise.race([asked, setTimeout(1500, 'broken off')]);
  return answer === 'done' ? answer : run.ask<string>(`save(${n})`);
}

/** Stops the background so many times. */
export async function workerKills(
  browser: BrowserName,
  kills: number,
  chance: Chance,
): Promise<WorkerCount> {
  const profile = freshProfile();
  const run = await startRun(browser, profile);
  const acknowledged = new Acknowledged();
  const count: WorkerCount = { kills: 0, lost: 0, half: 0, unfinished: 0 };
  for (; count.kills < kills; count.kills++) {
    const n = count.kills * 20;
    if ((await stopInMiddle(run, n, chance)) === 'done') acknowledged.saved(n);
    else count.unfinished++;
  }
  const found = await run.ask<Found>('look()');
  count.lost = acknowledged.lostIn(found).length;
  count.half = found.half.length + (found.counted === found.stories.length ? 0 : 1);
  await run.kill();
  discard(profile);
  return count;
}
