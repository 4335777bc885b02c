// Damages a filled profile in every way, starts the browser on it twice, and looks what became of the library. Each
// damage is done a second time to a profile without recovery copy, to show what that is for.
import type { BrowserName } from '../browsers/find-browser';
import { Acknowledged } from './acknowledged';
import { type Damage, damagesOf, withoutCopy } from './damage';
import { type FaultRun, startRun } from './fault-browser';
import type { Found } from './in-page';
import { copyOf, discard, freshProfile } from './profile';

/** What became of a library. `silent`: stories are gone, and nobody was told. `refused`: it did not open. */
export type Fate = 'whole' | 'repaired' | 'reported' | 'silent' | 'refused';

/** What one damage did. */
export interface DamageOutcome {
  damage: string;
  repairable: boolean;
  fate: Fate;
  lost: number;
  half: number;
  /** The same without the recovery copy. */
  control: Fate;
  controlLost: number;
}

const STORIES = 400;

async function annotate(run: FaultRun, acknowledged: Acknowledged): Promise<void> {
  const every = (step: number) => acknowledged.numbers().filter((n) => n % step === 0);
  if ((await run.ask(`star(${JSON.stringify(every(3))})`)) === 'done')
    for (const n of every(3)) acknowledged.starred(n);
  for (const n of every(20)) {
    const note = `A note on story ${n}. `.repeat(20).trim();
    if ((await run.ask(`note(${n}, '${note}')`)) === 'done') acknowledged.noted(n, note);
  }
}

/** Fills a profile, and kills the browser; gives what was acknowledged. */
export async function fillProfile(browser: BrowserName, profile: string): Promise<Acknowledged> {
  const acknowledged = new Acknowledged();
  const run = await startRun(browser, profile);
  for (let n = 0; n < STORIES; n += 50) {
    const imported = await run.ask(`importAll(${n}, 50)`);
    if (imported !== 'done') throw new Error(`The library could not be filled: ${imported}`);
  }
  for (let n = 0; n < STORIES; n++) acknowledged.saved(n);
  for (let n = STORIES; n < STORIES + 20; n++)
    if ((await run.ask(`save(${n})`)) === 'done') acknowledged.saved(n);
  if ((await run.ask(`tag([1, 2, 3], 'late')`)) === 'done')
    for (const n of [1, 2, 3]) acknowledged.tagged(n, 'late');
  await annotate(run, acknowledged);
  await run.kill();
  return acknowledged;
}

interface Seen {
  fate: Fate;
  lost: number;
  half: number;
}

// What cannot be read is found by the check that is made once a day, or at the press of a button.
async function lookAndCheck(run: FaultRun): Promise<Found> {
  const found = await run.ask<Found>('look()');
  if (found.half.length === 0) return found;
  await run.ask('check()');
  return run.ask<Found>('look()');
}

async function lookTwice(
  browser: BrowserName,
  profile: string,
  acknowledged: Acknowledged,
): Promise<Seen> {
  let found: Found | undefined;
  let told = false;
  let repaired = false;
  for (let start = 0; start < 2; start++) {
    const run = await startRun(browser, profile);
    try {
      found = (await run.ask('open()')) === 'done' ? await lookAndCheck(run) : undefined;
      if (found?.news?.lost) told = true;
      if (found?.news) repaired = true;
    } finally {
      await run.kill();
    }
  }
  if (!found) return { fate: 'refused', lost: acknowledged.numbers().length, half: 0 };
  const lost = acknowledged.lostIn(found).length;
  const kept = repaired ? 'repaired' : 'whole';
  return { fate: lost === 0 ? kept : told ? 'reported' : 'silent', lost, half: found.half.length };
}

async function suffer(
  browser: BrowserName,
  filled: string,
  acknowledged: Acknowledged,
  harm: (profile: string) => void,
): Promise<Seen> {
  const profile = copyOf(filled);
  try {
    harm(profile);
    return await lookTwice(browser, profile, acknowledged);
  } finally {
    discard(profile);
  }
}

/** Damages profiles in every way, or in those whose names `only` allows. */
export async function damageSeries(
  browser: BrowserName,
  only: (damage: Damage) => boolean = () => true,
): Promise<DamageOutcome[]> {
  const killed = freshProfile();
  const acknowledged = await fillProfile(browser, killed);
  const closed = copyOf(killed);
  const closing = await startRun(browser, closed);
  await closing.ask('open()');
  await closing.close();
  const outcomes: DamageOutcome[] = [];
  for (const damage of damagesOf(browser).filter(only)) {
    const filled = damage.filled === 'killed' ? killed : closed;
    const seen = await suffer(browser, filled, acknowledged, (profile) => damage.apply(profile));
    const control = await suffer(browser, filled, acknowledged, (profile) => {
      damage.apply(profile);
      withoutCopy(browser, profile);
    });
    const { name, repairable } = damage;
    const outcome = { damage: name, repairable, ...seen };
    outcomes.push({ ...outcome, control: control.fate, controlLost: control.lost });
    console.error(
      `${browser}: ${name}: ${seen.fate}, lost ${seen.lost}; without copy ${control.fate}, lost ${control.lost}`,
    );
  }
  discard(killed);
  discard(closed);
  return outcomes;
}
