// Flips bytes anywhere in a profile, as a failing disk does, starts the browser on it twice, has the library checked, and looks
// what became of every story, its tags, star and note: one that is gone, or not what it was, has to be told of, by name.
import type { BrowserName } from '../browsers/find-browser';
import type { Acknowledged } from './acknowledged';
import { chanceOf } from './chance';
import { withoutCopy } from './damage';
import { fillProfile } from './damage-series';
import { type FaultRun, killProfile, startRun } from './fault-browser';
import { figure, type Series } from './fault-order';
import { flipSome } from './flip-bytes';
import type { Found } from './in-page';
import { copyOf, discard, freshProfile } from './profile';
import { Told } from './reported-losses';

/** What flips did: stories that are gone or not what they were, and how they were told. */
interface Struck {
  lost: number[];
  /** Told without a name. */
  unnamed: number;
  /** Told without a name, though the copy still had one. */
  nameable: number;
  silent: number;
}

/** What is there before and after a check; undefined where the library does not open, which every page then says. */
async function look(run: FaultRun, told: Told): Promise<Found | undefined> {
  if ((await run.ask<string>('open()')) !== 'done') return undefined;
  told.hear(await run.ask<Found>('look()'));
  told.couldName(await run.ask<number[]>('namedInCopy()'));
  await run.ask('check()');
  const found = await run.ask<Found>('look()');
  told.hear(found);
  return found;
}

/** Stories that are gone, or not what they were. */
function lostOrOther(acknowledged: Acknowledged, found: Found): number[] {
  const other = found.half.flatMap((problem) => /^(\d+): /.exec(problem)?.[1] ?? []).map(Number);
  return [...new Set([...acknowledged.lostIn(found), ...other])];
}

/** Starts twice. */
async function struck(
  browser: BrowserName,
  profile: string,
  acknowledged: Acknowledged,
): Promise<Struck | 'no browser' | 'no library'> {
  const told = new Told();
  let found: Found | undefined;
  for (let start = 0; start < 2; start++) {
    try {
      const run = await startRun(browser, profile);
      found = await look(run, told);
      await run.close();
    } catch (error) {
      await killProfile(profile);
      console.error(`${browser}: does not start: ${error}`);
      if (start === 1) return 'no browser';
    }
  }
  if (found === undefined) return 'no library';
  const lost = lostOrOther(acknowledged, found);
  const [unnamed, nameable] = [told.unnamed(lost).length, told.nameable(lost).length];
  return { lost, unnamed, nameable, silent: told.silent(lost) };
}

async function suffer(
  browser: BrowserName,
  filled: string,
  acknowledged: Acknowledged,
  harm: (profile: string) => void,
): ReturnType<typeof struck> {
  const profile = copyOf(filled);
  try {
    harm(profile);
    return await struck(browser, profile, acknowledged);
  } finally {
    await killProfile(profile);
    discard(profile);
  }
}

const saidOf = (seen: Struck | string): string =>
  typeof seen === 'string'
    ? seen
    : `lost ${seen.lost.length}: ${seen.lost.slice(0, 9).join(' ')}, unnamed ${seen.unnamed}, nameable ${seen.nameable}, silent ${seen.silent}`;

export const flips: Series = async ({ browser, rounds, seed }) => {
  const filled = freshProfile();
  const acknowledged = await fillProfile(browser, filled);
  const count = { looked: 0, refused: 0, struck: 0, lost: 0 };
  const untold = { unnamed: 0, nameable: 0, silent: 0 };
  let [noBrowser, control] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const harm = (profile: string) => flipSome(browser, profile, chanceOf(seed + round));
    const seen = await suffer(browser, filled, acknowledged, harm);
    const bare = await suffer(browser, filled, acknowledged, (profile) => {
      harm(profile);
      withoutCopy(browser, profile);
    });
    if (bare === 'no library') control += acknowledged.numbers().length;
    else if (bare !== 'no browser') control += bare.lost.length;
    console.error(
      `${browser}: flips, seed ${seed + round}: ${saidOf(seen)}; without copy ${saidOf(bare)}`,
    );
    if (seen === 'no browser') noBrowser++;
    else if (seen === 'no library') count.refused++;
    else {
      count.looked++;
      if (seen.lost.length > 0) count.struck++;
      count.lost += seen.lost.length;
      untold.unnamed += seen.unnamed;
      untold.nameable += seen.nameable;
      untold.silent += seen.silent;
    }
  }
  discard(filled);
  return [
    figure('flips: rounds', rounds),
    figure('flips: browser does not start', noBrowser),
    figure('flips: library does not open', count.refused),
    figure('flips: rounds that were looked at', count.looked),
    figure('flips: rounds that lost stories', count.struck),
    figure('flips: lost', count.lost),
    figure('flips: lost and told without a name', untold.unnamed),
    figure('flips: lost without a name that the copy had', untold.nameable),
    figure('flips: lost in silence', untold.silent),
    figure('flips without recovery copy: lost', control),
  ];
};
