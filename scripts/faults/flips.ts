// Flips bytes anywhere in a profile, as a failing disk does, starts the browser on it twice, has the library checked, and looks
// what became of every story: one that is gone, or not what it was, has to be told of, by name.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/find-browser';
import type { Acknowledged } from './acknowledged';
import { between, type Chance, chanceOf } from './chance';
import { withoutCopy } from './damage';
import { fillProfile } from './damage-series';
import { type FaultRun, killProfile, startRun } from './fault-browser';
import { figure, type Series } from './fault-order';
import type { Found } from './in-page';
import { copyOf, discard, freshProfile } from './profile';
import { filesUnder, placesOf } from './profile-places';

/** Flips of one round: so many that the library is struck as well as the rest. */
const FLIPS = 24;

/** What flips did: stories that are gone or not what they were, and how they were told. */
interface Struck {
  starts: boolean;
  lost: number[];
  unnamed: number[];
  silent: number[];
}

function flip(file: string, chance: Chance): void {
  const bytes = readFileSync(file);
  const at = between(chance, 0, bytes.length - 1);
  bytes.writeUInt8(bytes.readUInt8(at) ^ between(chance, 1, 255), at);
  writeFileSync(file, bytes);
}

/** Half of the flips strike the library, the others any file. */
function flipSome(browser: BrowserName, profile: string, chance: Chance): void {
  const full = (files: string[]) => files.filter((file) => statSync(file).size > 0).sort();
  const { database, copy, note } = placesOf(browser, profile);
  const own = full([database, copy, note].flatMap(filesUnder));
  const any = full(filesUnder(profile));
  for (let n = 0; n < FLIPS; n++) {
    const files = n % 2 === 0 ? own : any;
    const file = files[between(chance, 0, files.length - 1)];
    if (file !== undefined) flip(file, chance);
  }
}

interface Seen {
  found: Found | undefined;
  names: string[];
  told: boolean;
}

async function look(run: FaultRun, seen: Seen): Promise<void> {
  const opened = await run.ask<string>('open()');
  if (opened !== 'done') {
    seen.told = true;
    return;
  }
  for (const check of [false, true]) {
    if (check) await run.ask('check()');
    const found = await run.ask<Found>('look()');
    seen.found = found;
    seen.names.push(...found.named, ...(found.news?.names ?? []));
    if (found.news?.lost) seen.told = true;
  }
}

/** Stories that are gone, or whose text is another. */
function lostOrOther(acknowledged: Acknowledged, found: Found): number[] {
  const other = found.half.flatMap((problem) => /^(\d+): /.exec(problem)?.[1] ?? []).map(Number);
  return [...new Set([...acknowledged.lostIn(found), ...other])];
}

async function struck(
  browser: BrowserName,
  profile: string,
  acknowledged: Acknowledged,
): Promise<Struck> {
  const seen: Seen = { found: undefined, names: [], told: false };
  for (let start = 0; start < 2; start++) {
    try {
      const run = await startRun(browser, profile);
      await look(run, seen);
      await run.close();
    } catch (error) {
      await killProfile(profile);
      if (seen.found === undefined && !seen.told && start === 1) {
        console.error(`${browser}: does not start: ${error}`);
        return { starts: false, lost: [], unnamed: [], silent: [] };
      }
    }
  }
  // A library that does not open says so in every page, and names nothing.
  const lost = seen.found ? lostOrOther(acknowledged, seen.found) : acknowledged.numbers();
  const all = seen.names.join('\n');
  const unnamed = lost.filter((n) => !new RegExp(`Story ${n} of|example/${n}\\b`).test(all));
  return { starts: true, lost, unnamed, silent: seen.told ? [] : unnamed };
}

async function suffer(
  browser: BrowserName,
  filled: string,
  acknowledged: Acknowledged,
  harm: (profile: string) => void,
): Promise<Struck> {
  const profile = copyOf(filled);
  try {
    harm(profile);
    return await struck(browser, profile, acknowledged);
  } finally {
    await killProfile(profile);
    discard(profile);
  }
}

export const flips: Series = async ({ browser, rounds, seed }) => {
  const filled = freshProfile();
  const acknowledged = await fillProfile(browser, filled);
  const count = { refused: 0, struck: 0, lost: 0, unnamed: 0, silent: 0, control: 0 };
  for (let round = 0; round < rounds; round++) {
    const harm = (profile: string) => flipSome(browser, profile, chanceOf(seed + round));
    const seen = await suffer(browser, filled, acknowledged, harm);
    const control = await suffer(browser, filled, acknowledged, (profile) => {
      harm(profile);
      withoutCopy(browser, profile);
    });
    if (!seen.starts) count.refused++;
    if (seen.lost.length > 0) count.struck++;
    count.lost += seen.lost.length;
    count.unnamed += seen.unnamed.length;
    count.silent += seen.silent.length;
    count.control += control.lost.length;
    console.error(
      `${browser}: flips, seed ${seed + round}: lost ${seen.lost.length}, unnamed ${seen.unnamed.length}, silent ${seen.silent.length}; without copy lost ${control.lost.length}`,
    );
  }
  discard(filled);
  return [
    figure('flips: rounds', rounds),
    figure('flips: browser does not start', count.refused),
    figure('flips: rounds that lost stories', count.struck),
    figure('flips: lost', count.lost),
    figure('flips: lost and told without a name', count.unnamed),
    figure('flips: lost in silence', count.silent),
    figure('flips without recovery copy: lost', count.control),
  ];
};
