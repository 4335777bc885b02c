// Whether the clock can be believed. What is deleted because time has passed must not be deleted because a clock was set
// wrong, so the days on which the browser was started are noted.
import * as v from 'valibot';
import type { SentinelArea } from './sentinel';

const KEY = 'daysSeen';
const DAY = 86_400_000;
/** A wrong clock is put right sooner. */
const ENOUGH = 3;
/** Days that are kept, and in which enough of them must lie. */
const LOOKS_BACK = 30;

const Days = v.array(v.pipe(v.string(), v.isoDate()));

/** Notes today, and says whether enough days of the last month have been seen. */
export async function clockIsSteady(area: SentinelArea, now: Date): Promise<boolean> {
  const held = (await area.get(KEY))[KEY];
  const today = now.toISOString().slice(0, 10);
  const seen = new Set([...(v.is(Days, held) ? held : []), today]);
  await area.set({ [KEY]: [...seen].slice(-LOOKS_BACK) });
  const passed = (day: string) => now.getTime() - Date.parse(day);
  const lately = [...seen].filter((day) => passed(day) >= 0 && passed(day) < LOOKS_BACK * DAY);
  return lately.length >= ENOUGH;
}
