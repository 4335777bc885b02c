// Whether the clock can be believed. What is deleted because time has passed must not be deleted because a clock was set
// wrong, so the days on which Cutline was awake are noted.
import * as v from 'valibot';
import type { MarkerArea } from './library-marker';

const KEY = 'daysSeen';
const DAY = 86_400_000;
/** A wrong clock is repaired sooner. */
const ENOUGH = 3;
/** Days that are kept, and in which enough of them must lie. */
const LOOKS_BACK = 30;

const Days = v.array(v.pipe(v.string(), v.isoDate()));

async function daysSeen(area: MarkerArea): Promise<string[]> {
  const held = (await area.get(KEY))[KEY];
  return v.is(Days, held) ? held : [];
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Notes today, and says whether enough days of the last month have been seen. */
export async function clockIsSteady(area: MarkerArea, now: Date): Promise<boolean> {
  const seen = new Set([...(await daysSeen(area)), dayOf(now)]);
  await area.set({ [KEY]: [...seen].slice(-LOOKS_BACK) });
  const passed = (day: string) => now.getTime() - Date.parse(day);
  const lately = [...seen].filter((day) => passed(day) >= 0 && passed(day) < LOOKS_BACK * DAY);
  return lately.length >= ENOUGH;
}

/** Empties the trash of what has lain there for too long, when Cutline is first awake on a day whose clock can be believed. */
export async function emptyDaily(
  area: MarkerArea,
  now: Date,
  empty: (now: Date) => Promise<unknown>,
): Promise<void> {
  if ((await daysSeen(area)).at(-1) === dayOf(now)) return;
  if (await clockIsSteady(area, now)) await empty(now);
}
