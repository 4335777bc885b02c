// Ways to damage what lies in a profile, each as a crash, a bad disk or a cleaning program leaves it.
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browsers/find-browser';

/** One way to damage a profile. `filled` is the profile it needs: one killed at work, or one closed in order. */
export interface Damage {
  name: string;
  filled: 'killed' | 'closed';
  /** Whether one whole copy is left, from which everything must come back. */
  repairable: boolean;
  apply(profile: string): void;
}

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

/** The only folder or file in `folder` whose name fits. */
function named(folder: string, name: RegExp): string {
  const found = readdirSync(folder).find((one) => name.test(one));
  if (found === undefined) throw new Error(`Nothing in ${folder} is called ${name}.`);
  return path.join(folder, found);
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

const levelDb = (profile: string): string =>
  named(path.join(profile, 'Default/IndexedDB'), /^chrome-extension_.*leveldb$/);
const chromiumCopy = (profile: string): string => path.join(profile, 'Default/File System');
const chromiumNote = (profile: string): string =>
  path.join(profile, 'Default/Local Extension Settings');

const origin = (profile: string): string =>
  named(path.join(profile, 'storage/default'), /^moz-extension\+\+\+[0-9a-f-]+$/);
const sqlite = (profile: string): string => named(path.join(origin(profile), 'idb'), /\.sqlite$/);
const firefoxCopy = (profile: string): string => path.join(origin(profile), 'fs');
const firefoxNote = (profile: string): string =>
  path.join(named(path.join(profile, 'storage/default'), /userContextId/), 'idb');

const journalOf = (file: string): boolean => readFileSync(file).includes('"sha256"');

/** Flips bytes in the middle of every file of the recovery copy. */
function tearCopy(folder: string): void {
  const files = filesUnder(folder).filter(journalOf);
  if (files.length === 0) throw new Error('There is no recovery copy to tear.');
  for (const file of files) smashMiddle(file);
}

/** Where the recovery copy and the note lie, so that a run without them can show what they are for. */
export function withoutCopy(browser: BrowserName, profile: string): void {
  const [copy, note] =
    browser === 'chromium'
      ? [chromiumCopy(profile), chromiumNote(profile)]
      : [firefoxCopy(profile), firefoxNote(profile)];
  remove(copy);
  remove(note);
}

const dropDatabase = {
  chromium: (profile: string) => remove(levelDb(profile)),
  firefox: (profile: string) => remove(path.join(origin(profile), 'idb')),
};

/** Takes the whole database out of a profile. */
export const dropLibrary = (browser: BrowserName, profile: string): void =>
  dropDatabase[browser](profile);

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
  const [copy, note] =
    browser === 'chromium' ? [chromiumCopy, chromiumNote] : [firefoxCopy, firefoxNote];
  const drop = dropDatabase[browser];
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
