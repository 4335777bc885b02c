// Puts an older profile back, works on in both, and starts the browser on every pairing of database, recovery copy and note of
// the two: what either history has must be there, and what none of the three has must be told.
import { cpSync, rmSync } from 'node:fs';
import type { BrowserName } from '../browsers/find-browser';
import { Acknowledged } from './acknowledged';
import { withoutCopy } from './damage';
import { startRun } from './fault-browser';
import { figure, type Series } from './fault-order';
import type { Found } from './in-page';
import { copyOf, discard, freshProfile } from './profile';
import { type LibraryPlaces, placesOf } from './profile-places';

/** A profile and what was acknowledged in it beside what the oldest has. */
interface Branch {
  name: string;
  profile: string;
  own: Acknowledged;
}

/** Saves, imports and tags under numbers of its own. */
async function workOn(browser: BrowserName, profile: string, from: number): Promise<Acknowledged> {
  const own = new Acknowledged();
  const run = await startRun(browser, profile);
  // Stories that all histories have.
  if ((await run.ask('importAll(0, 10)')) !== 'done') throw new Error('Nothing can be imported.');
  for (let n = from; n < from + 5; n++) if ((await run.ask(`save(${n})`)) === 'done') own.saved(n);
  if ((await run.ask(`importAll(${from + 10}, 10)`)) === 'done')
    for (let n = from + 10; n < from + 20; n++) own.saved(n);
  const [old, tag] = [from / 100, `t${from}`];
  if ((await run.ask(`tag([${old}], '${tag}')`)) === 'done') {
    own.saved(old);
    own.tagged(old, tag);
  }
  await run.close();
  return own;
}

async function branchOf(browser: BrowserName, name: string, from: number, of: string) {
  const profile = copyOf(of);
  return { name, profile, own: await workOn(browser, profile, from) };
}

const PLACES = ['database', 'copy', 'note'] as const;
type Pairing = Record<(typeof PLACES)[number], Branch>;

/** Every pairing of two profiles in which not all three are of one; those first whose database and copy are not of one. */
const pairingsOf = (one: Branch, other: Branch): Pairing[] =>
  [1, 2, 5, 6, 3, 4].map((bits) => ({
    database: bits & 1 ? one : other,
    copy: bits & 2 ? one : other,
    note: bits & 4 ? one : other,
  }));

function paired(browser: BrowserName, pairing: Pairing): string {
  const profile = copyOf(pairing.database.profile);
  const own: LibraryPlaces = placesOf(browser, profile);
  for (const place of ['copy', 'note'] as const) {
    rmSync(own[place], { recursive: true, force: true });
    cpSync(placesOf(browser, pairing[place].profile)[place], own[place], { recursive: true });
  }
  return profile;
}

interface Seen {
  lost: number[];
  told: boolean;
}

/** Starts twice, with more work in between. */
async function lookAt(
  browser: BrowserName,
  profile: string,
  histories: readonly Acknowledged[],
): Promise<Seen> {
  const seen: Seen = { lost: [], told: false };
  const more = new Acknowledged();
  for (let start = 0; start < 2; start++) {
    const run = await startRun(browser, profile);
    if ((await run.ask('open()')) !== 'done') throw new Error('The library does not open.');
    await run.ask('settled()');
    if ((await run.ask(`save(${900 + start})`)) === 'done') more.saved(900 + start);
    const found = await run.ask<Found>('look()');
    if (found.news?.lost) seen.told = true;
    seen.lost = [...histories, more].flatMap((history) => history.lostIn(found));
    await run.close();
  }
  return seen;
}

async function tryPairing(browser: BrowserName, pairing: Pairing, oldest: Branch) {
  const histories = [oldest, pairing.database, pairing.copy].map(({ own }) => own);
  const profile = paired(browser, pairing);
  const seen = await lookAt(browser, profile, histories);
  discard(profile);
  // What only the note knows of is nowhere any more.
  const { database, copy, note } = pairing;
  const gone = note !== oldest && note !== database && note !== copy;
  const silent = seen.lost.length + (gone && !seen.told ? 1 : 0);
  const bare = paired(browser, pairing);
  withoutCopy(browser, bare);
  const control = await lookAt(browser, bare, histories);
  discard(bare);
  const named = PLACES.map((place) => `${place} ${pairing[place].name}`).join(', ');
  console.error(
    `${browser}: ${named}: lost ${seen.lost.join(' ') || 'none'}${seen.told ? ', told' : ''}; by its numbers alone ${control.lost.length}`,
  );
  return { lost: silent, control: control.lost.length };
}

export const forks: Series = async ({ browser, rounds }) => {
  const place = freshProfile();
  const old: Branch = { name: 'old', profile: place, own: await workOn(browser, place, 300) };
  const one = await branchOf(browser, 'one', 100, place);
  const other = await branchOf(browser, 'other', 200, place);
  const count = { pairings: 0, lost: 0, control: 0 };
  const pairings = [...pairingsOf(one, other), ...pairingsOf(old, one)];
  for (const pairing of pairings.slice(0, rounds)) {
    const { lost, control } = await tryPairing(browser, pairing, old);
    count.pairings++;
    count.lost += lost;
    count.control += control;
  }
  for (const { profile } of [old, one, other]) discard(profile);
  return [
    figure('forks: pairings', count.pairings),
    figure('forks: lost in silence', count.lost),
    figure('forks without a second history: lost', count.control),
  ];
};
