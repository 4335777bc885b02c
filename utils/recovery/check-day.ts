// The whole library is checked once a day, whenever the background happens to be awake.
import * as v from 'valibot';
import type { MarkerArea } from './library-marker';

const KEY = 'lastCheck';
const DAY = 86_400_000;

const Moment = v.pipe(v.string(), v.isoTimestamp());

/** When the library was last checked, as an ISO moment. */
export async function lastCheck(area: MarkerArea): Promise<string | undefined> {
  const held = (await area.get(KEY))[KEY];
  return v.is(Moment, held) ? held : undefined;
}

/** Notes that the library has been checked. */
export const noteCheck = (area: MarkerArea, now: Date): Promise<void> =>
  area.set({ [KEY]: now.toISOString() });

/** Runs a check unless there was one within a day. A clock that was set back counts as a day gone by. */
export async function checkDaily(
  area: MarkerArea,
  now: Date,
  check: () => Promise<{ ok: boolean }>,
): Promise<void> {
  const last = await lastCheck(area);
  const passed = last === undefined ? DAY : now.getTime() - Date.parse(last);
  if (passed >= 0 && passed < DAY) return;
  if ((await check()).ok) await noteCheck(area, now);
}
