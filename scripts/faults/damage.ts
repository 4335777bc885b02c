// Ways to damage what lies in a profile, each as a crash, a bad disk or a cleaning program leaves it.
import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browsers/find-browser';
import { filesUnder, levelDb, named, placesOf, sqlite } from './profile-places';

/** One way to damage a profile. `filled` is the profile it needs: one killed at work, or one closed in order. */
export interface Damage {
  name: string;
  filled: 'killed' | 'closed';
  /** Whether one whole copy is left, from which everything must come back. */
  repairable: boolean;
  apply(profile: string): void;
}

function smash(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, from);
  closeSync(handle);
}

const cutTail = (file: string, bytes: number): void =>
  truncateSync(file, Math.max(0, statSync(file).size - bytes));

const smashMiddle = (file: string): void => smash(file, Math.floor(statSync(file).size / 2), 64);

const remove = (place: string): void => rmSync(place, { recursive: true, force: true });

const journalOf = (file: string): boolean => readFileSync(file).includes('{"format":');

/** Flips bytes in the middle of every file of the recovery copy. */
function tearCopy(folder: string): void {
  const files = filesUnder(folder).filter(journalOf);
  if (files.length === 0) throw new Error('There is no recovery copy to tear.');
  for (const file of files) smashMiddle(file);
}

/** Takes the recovery copy and the note out of a profile, so that a run without them can show what they are for. */
export function withoutCopy(browser: BrowserName, profile: string): void {
  const { copy, note } = placesOf(browser, profile);
  remove(copy);
  remove(note);
}

/** Takes the whole database out of a profile. */
export const dropLibrary = (browser: BrowserName, profile: string): void =>
  remove(placesOf(browser, profile).database);

const chromium: Damage[] = [
  {
    name: 'log tail cut',
    filled: 'killed',
    repairable: true,
    apply: (profile) => cutTail(named(levelDb(profile), /\.log$/), 777),
  },
  {
    name: 'log smashed in the middle',
    filled: 'killed',
    repairable: true,
    apply: (profile) => smashMiddle(named(levelDb(profile), /\.log$/)),
  },
  {
    name: 'MANIFEST smashed',
    filled: 'closed',
    repairable: true,
    apply: (profile) => smashMiddle(named(levelDb(profile), /^MANIFEST/)),
  },
  {
    name: 'MANIFEST gone',
    filled: 'closed',
    repairable: true,
    apply: (profile) => remove(named(levelDb(profile), /^MANIFEST/)),
  },
  {
    name: 'CURRENT smashed',
    filled: 'closed',
    repairable: true,
    apply: (profile) => writeFileSync(path.join(levelDb(profile), 'CURRENT'), 'nothing\n'),
  },
  {
    name: 'CURRENT gone',
    filled: 'closed',
    repairable: true,
    apply: (profile) => remove(path.join(levelDb(profile), 'CURRENT')),
  },
  {
    name: 'table file smashed',
    filled: 'closed',
    repairable: true,
    apply: (profile) => smashMiddle(named(levelDb(profile), /\.ldb$/)),
  },
  {
    name: 'table file gone',
    filled: 'closed',
    repairable: true,
    apply: (profile) => remove(named(levelDb(profile), /\.ldb$/)),
  },
];

const firefox: Damage[] = [
  {
    name: 'header smashed',
    filled: 'closed',
    repairable: true,
    apply: (profile) => smash(sqlite(profile), 0, 100),
  },
  {
    name: 'middle smashed',
    filled: 'closed',
    repairable: true,
    apply: (profile) =>
      smash(sqlite(profile), Math.floor(statSync(sqlite(profile)).size / 2), 20_000),
  },
  {
    name: 'truncated to half',
    filled: 'closed',
    repairable: true,
    apply: (profile) => cutTail(sqlite(profile), Math.floor(statSync(sqlite(profile)).size / 2)),
  },
  {
    name: 'truncated to nothing',
    filled: 'closed',
    repairable: true,
    apply: (profile) => truncateSync(sqlite(profile), 0),
  },
  {
    name: 'write-ahead log gone',
    filled: 'killed',
    repairable: true,
    apply: (profile) => remove(`${sqlite(profile)}-wal`),
  },
];

const onBoth = (browser: BrowserName): Damage[] => {
  const copy = (profile: string) => placesOf(browser, profile).copy;
  const note = (profile: string) => placesOf(browser, profile).note;
  const drop = (profile: string) => dropLibrary(browser, profile);
  return [
    { name: 'database gone', filled: 'closed', repairable: true, apply: drop },
    {
      name: 'database and note gone',
      filled: 'closed',
      repairable: true,
      apply: (profile) => {
        drop(profile);
        remove(note(profile));
      },
    },
    {
      name: 'note gone',
      filled: 'closed',
      repairable: true,
      apply: (profile) => remove(note(profile)),
    },
    {
      name: 'recovery copy torn',
      filled: 'closed',
      repairable: true,
      apply: (profile) => tearCopy(copy(profile)),
    },
    {
      name: 'recovery copy gone',
      filled: 'closed',
      repairable: true,
      apply: (profile) => remove(copy(profile)),
    },
    {
      name: 'database and recovery copy gone',
      filled: 'closed',
      repairable: false,
      apply: (profile) => {
        drop(profile);
        remove(copy(profile));
      },
    },
    {
      name: 'database gone, recovery copy torn',
      filled: 'closed',
      repairable: false,
      apply: (profile) => {
        drop(profile);
        tearCopy(copy(profile));
      },
    },
  ];
};

/** Every damage that is done to a browser's profile. */
export const damagesOf = (browser: BrowserName): Damage[] => [
  ...(browser === 'chromium' ? chromium : firefox),
  ...onBoth(browser),
];
