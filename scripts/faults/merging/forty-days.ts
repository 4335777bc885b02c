// The trash forty days later. The library is furnished by a clock that is forty days behind, so that a start by the true one
// finds it that old: the background empties the trash when it starts, and a clock set ahead afterwards reaches nothing.
import { setTimeout } from 'node:timers/promises';
import type { BrowserName } from '../../browsers/find-browser';
import { type FaultRun, startRun } from '../fault-browser';

/** Days by which the clock is behind while the library is furnished. */
export const BEHIND = 40;

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
const PATIENCE = 120;
const THROWN = 20;
const FIRST_THROWN = 5000;

/** A browser with the library open, and the way to ask the bundle of a series. */
export interface Started {
  run: FaultRun;
  ask: FaultRun['ask'];
}

/** Starts a browser whose clock is behind by some days; with none it is true. */
export async function started(
  browser: BrowserName,
  profile: string,
  bundle: Promise<string>,
  behind: number,
): Promise<Started> {
  const run = await startRun(browser, profile);
  const opened = await run.ask<string>('open()');
  if (opened !== 'done') throw new Error(`The library does not open: ${opened}`);
  if (behind > 0) await run.setClock(daysAgo(behind));
  return { run, ask: await run.with(await bundle) };
}

/** What became of the trash: stories of the reader's that were deleted for their age, and newcomers that were though they are young. */
export interface Emptied extends Started {
  old: number;
  young: number;
}

/**
 * Has a file bring stories that it says were thrown away years ago, ten days before the true day; then starts by the true clock,
 * as a browser that was started on each of the last days, and waits until the trash is emptied.
 */
export async function fortyDaysLater(
  browser: BrowserName,
  profile: string,
  bundle: Promise<string>,
): Promise<Emptied> {
  const earlier = await started(browser, profile, bundle, BEHIND - 30);
  const old = await earlier.ask<number>('inTrash()');
  const young = await earlier.ask<number>(`importThrownAway(${FIRST_THROWN}, ${THROWN})`);
  const days = [3, 2, 1].map((days) => daysAgo(days).slice(0, 10));
  await earlier.ask(`sawDays(${JSON.stringify(days)})`);
  await earlier.run.close();
  const later = await started(browser, profile, bundle, 0);
  let left = old + young;
  for (let tries = 0; tries < PATIENCE && left > young; tries++) {
    await setTimeout(250);
    left = await later.ask<number>('inTrash()');
  }
  const stayed = await later.ask<number>(`hereOf(${FIRST_THROWN}, ${THROWN})`);
  return { ...later, old: old + stayed - left, young: young - stayed };
}
