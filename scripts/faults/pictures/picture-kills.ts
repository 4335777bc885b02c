// Kills the browser, or stops its background, while pictures are fetched, and looks for wishes that were forgotten, kept
// pictures that are gone, and rows without their bytes. In the end everything wished for has to be there.
import { setTimeout } from 'node:timers/promises';
import { bundleForPage } from '../../browsers/bundle-for-page';
import type { BrowserName } from '../../browsers/find-browser';
import { between, type Chance } from '../chance';
import { type FaultRun, startRun } from '../fault-browser';
import { discard, freshProfile } from '../profile';
import type { FoundPictures } from './in-pictures-page';
import { servePictures } from './serve-pictures';

/** What the kills did to pictures. */
export interface PictureCount {
  kills: number;
  wished: number;
  lost: number;
  broken: number;
  unfinished: number;
}

const bundle = bundleForPage('scripts/faults/pictures/in-pictures-page.ts');
const ROUNDS_A_PROFILE = 20;
const DELAY_MS = 30;
const PICTURES_EACH = 4;
const PATIENCE = 120;

interface Series {
  origin: string;
  chance: Chance;
  next: number;
  wished: Set<string>;
  kept: Set<string>;
}

/** Notes what was found, and says what of the wishes and of the kept is gone. */
function hold({ wished, kept }: Series, found: FoundPictures): { lost: number; broken: number } {
  const there = new Set([...found.wanted, ...found.kept]);
  const forgotten = [...wished].filter((address) => !there.has(address));
  const gone = [...kept].filter((address) => !found.kept.includes(address));
  for (const address of found.kept) kept.add(address);
  const lost = [...new Set([...forgotten, ...gone])];
  if (lost.length > 0) console.error(`keeping pictures: lost ${lost.join(' ')}`);
  if (found.broken.length > 0) console.error(`keeping pictures: broken ${found.broken.join(' ')}`);
  return { lost: lost.length, broken: found.broken.length };
}

async function wish(ask: FaultRun['ask'], series: Series): Promise<void> {
  const n = series.next++;
  if ((await ask(`keep(${n}, '${series.origin}')`)) !== 'done') return;
  for (let at = 0; at < PICTURES_EACH; at++) series.wished.add(`${series.origin}/${n}/${at}.png`);
}

/** Wishes for pictures until the browser is killed, or its background stopped, at a moment that is left to chance. */
async function wishUntilKilled(run: FaultRun, ask: FaultRun['ask'], series: Series) {
  let alive = true;
  const kill = setTimeout(between(series.chance, 20, 900)).then(async () => {
    alive = false;
    // What stops the background leaves the browser running; the next start is one after a kill all the same.
    if (series.chance() < 0.3) await run.stopBackground().catch(() => undefined);
    await run.kill();
  });
  while (alive) await Promise.race([wish(ask, series), kill]).catch(() => undefined);
  await kill;
}

async function begin(browser: BrowserName, profile: string) {
  const run = await startRun(browser, profile);
  await run.allowHosts();
  const opened = await run.ask<string>('open()');
  if (opened !== 'done') throw new Error(`The library does not open: ${opened}`);
  return { run, ask: await run.with(await bundle) };
}

/** Waits until nothing is wanted any more; how many pictures still are. */
async function finish(ask: FaultRun['ask']): Promise<FoundPictures> {
  let found = await ask<FoundPictures>('look()');
  for (let turn = 0; turn < PATIENCE && found.wanted.length > 0; turn++) {
    await setTimeout(500);
    found = await ask<FoundPictures>('look()');
  }
  return found;
}

async function oneProfile(
  browser: BrowserName,
  series: Series,
  kills: number,
  count: PictureCount,
) {
  const profile = freshProfile();
  for (let round = 0; round < kills; round++) {
    const { run, ask } = await begin(browser, profile);
    const { lost, broken } = hold(series, await ask<FoundPictures>('look()'));
    count.lost += lost;
    count.broken += broken;
    await wishUntilKilled(run, ask, series);
    count.kills++;
  }
  const { run, ask } = await begin(browser, profile);
  const found = await finish(ask);
  const { lost, broken } = hold(series, found);
  count.lost += lost;
  count.broken += broken;
  count.unfinished += found.wanted.length;
  count.wished += series.wished.size;
  await run.kill();
  discard(profile);
}

/** Kills the browser so many times while it keeps pictures. */
export async function pictureKills(
  browser: BrowserName,
  kills: number,
  chance: Chance,
): Promise<PictureCount> {
  const count: PictureCount = { kills: 0, wished: 0, lost: 0, broken: 0, unfinished: 0 };
  const server = await servePictures(DELAY_MS);
  while (count.kills < kills) {
    const fresh = { wished: new Set<string>(), kept: new Set<string>() };
    const series = { origin: server.origin, chance, next: 1, ...fresh };
    await oneProfile(browser, series, Math.min(ROUNDS_A_PROFILE, kills - count.kills), count);
  }
  server.close();
  return count;
}
