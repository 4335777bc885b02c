// A backup whose files are as they were made, and one of whose lines cannot be filed: that line is refused, the rest goes in.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { backupOf, changed, restore } from './backup-of';

/** The backup with a file changed, and a manifest that vouches for it. */
async function vouched(file: Blob, name: string, change: (text: string) => string): Promise<Blob> {
  let hash = '';
  const other = await changed(file, name, (text) => {
    const next = change(text);
    hash = createHash('sha256').update(next).digest('hex');
    return next;
  });
  return changed(other, 'manifest.json', (text) => {
    const manifest = JSON.parse(text);
    for (const one of manifest.files) if (one.name === name) one.sha256 = hash;
    return JSON.stringify(manifest);
  });
}

async function made(): Promise<Blob> {
  const archive = testArchive();
  for (let n = 0; n < 2; n++)
    for (const headline of [`Story ${n}`, `Story ${n}, again`, `Story ${n}, once more`])
      given(await archive.file(storyNumber(n, { headline }), [], minute(n)));
  return backupOf(archive);
}

const LAST = /[^\n]+\n$/;

it.each([
  ['names another story', (line: string) => line.replace(/"storyId":"./, '"storyId":"x')],
  ['is of another address', (line: string) => line.replace('example/', 'example/other')],
  [
    'has a false hash',
    (line: string) => line.replace(/"contentHash":"[0-9a-f]{4}/, '"contentHash":"0123'),
  ],
  ['was changed', (line: string) => line.replace('once', 'never').replace('again', 'never')],
])('a version that %s is refused by its line', async (_, spoil) => {
  const file = await vouched(await made(), 'versions.jsonl', (text) => text.replace(LAST, spoil));
  const archive = testArchive();
  const report = given(await restore(archive, file));
  expect(report).toMatchObject({
    added: 2,
    refusedLines: 1,
    refused: [{ file: 'versions.jsonl', line: 4, problem: { kind: 'wrong-version' } }],
  });
  const { rows } = await archive.rows(EVERYTHING, { limit: 9 });
  const versions = await Promise.all(rows.map(({ id }) => archive.versions(id)));
  expect(versions.flat()).toHaveLength(3);
});

it('a story nested 100,000 levels deep is refused by its line, and the other goes in', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`;
  const file = await vouched(await made(), 'stories.jsonl', (text) => text.replace(LAST, deep));
  expect(given(await restore(testArchive(), file))).toMatchObject({
    added: 1,
    refused: [{ file: 'stories.jsonl', line: 2, problem: { kind: 'too-deep' } }],
  });
});

it.each([
  [
    'colours a tag that its key does not name',
    'tag:zander',
    { kind: 'tag', tag: 'tide', colour: 'red' },
  ],
  [
    'is of another collection than its key',
    'collection:zander',
    { kind: 'collection', members: [] },
  ],
  ['is of another kind than its key', 'search:own', { kind: 'collection', members: [] }],
])('a row of the shelf that %s is refused by its line, and takes nothing', async (_, key, row) => {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(0), ['tide'], minute(0)));
  given(await archive.colourTag('tide', 'blue'));
  const own = given(await archive.keepCollection({ name: 'Weirs' }, minute(1)));
  given(await archive.collect(own, { ids: [id] }));
  const foreign = { ...row, key, id: own, name: 'Theirs', createdAt: '2026-11-01' };
  const file = await vouched(await made(), 'shelf.jsonl', () => `${JSON.stringify(foreign)}\n`);
  expect(given(await restore(archive, file))).toMatchObject({
    refusedLines: 1,
    refused: [{ file: 'shelf.jsonl', line: 1, problem: { kind: 'wrong-line' } }],
  });
  expect(await archive.tagBook()).toEqual([{ tag: 'tide', count: 1, colour: 'blue' }]);
  expect(await archive.collections()).toMatchObject([{ id: own, name: 'Weirs', count: 1 }]);
});
