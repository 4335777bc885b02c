// Clocks that are wrong by years, set forth and back at daylight saving, in another time zone: the order of the list must
// stay as it was, through restarts and a recovery, and nothing may be lost.
import { Acknowledged } from './acknowledged';
import { dropLibrary } from './damage';
import { startRun } from './fault-browser';
import { figure, type Series } from './fault-order';
import type { Found } from './in-page';
import { discard, freshProfile } from './profile';

/** The moments the clock is set to, one after the other: ten years off, and around the hour that comes twice. */
const MOMENTS = [
  '2026-10-24T12:00:00Z',
  '2036-10-24T12:00:00Z',
  '2016-10-24T12:00:00Z',
  '2026-10-25T00:30:00Z',
  '2026-10-25T01:30:00Z',
  '2027-03-28T00:59:00Z',
  '2027-03-28T01:01:00Z',
  '2026-10-26T12:00:00Z',
];
const AT_EACH = 5;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Apia'];

const same = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

/** Numbers that stand after one that was saved later, by what the clock said. */
function misplaced(order: readonly number[]): number {
  const said = (n: number) => Date.parse(MOMENTS[Math.floor(n / AT_EACH)] ?? '');
  return order.filter((n, at) => at > 0 && said(order[at - 1] ?? n) < said(n)).length;
}

/** Saves under every clock, then starts again in other zones, the last time with the database gone. */
export const clock: Series = async ({ browser }) => {
  const profile = freshProfile();
  const all = new Acknowledged();
  let orders = 0;
  let lost = 0;
  try {
    const first = await startRun(browser, profile, 'library.html', ZONES[0]);
    let n = 0;
    for (const moment of MOMENTS) {
      await first.setClock(moment);
      for (let one = 0; one < AT_EACH; one++, n++)
        if ((await first.ask(`save(${n})`)) === 'done') all.saved(n);
    }
    await first.setClock('2016-01-01T00:00:00Z');
    if ((await first.ask('tag([3], "late")')) === 'done') all.tagged(3, 'late');
    const order = await first.ask<number[]>('order()');
    const wrong = misplaced(order);
    if ((await first.ask('trash(4)')) === 'done') all.trashed(4);
    const kept = order.filter((each) => each !== 4);
    await first.close();
    for (const [at, zone] of ZONES.entries()) {
      if (at === ZONES.length - 1) dropLibrary(browser, profile);
      const run = await startRun(browser, profile, 'library.html', zone);
      await run.ask('open()');
      lost += all.lostIn(await run.ask<Found>('look()')).length;
      if (!same(kept, await run.ask<number[]>('order()'))) orders += 1;
      await run.close();
    }
    console.error(
      `${browser}: saved under ${MOMENTS.length} clocks, started in ${ZONES.join(', ')}`,
    );
    return [
      figure('wrong clocks: stories saved', all.numbers().length),
      figure('wrong clocks: out of order', wrong),
      figure('wrong clocks: other orders after a start', orders),
      figure('wrong clocks: lost', lost),
    ];
  } finally {
    discard(profile);
  }
};
