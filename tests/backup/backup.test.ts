import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { isTrueVersion } from '../../utils/archive/merging/true-version';
import { checkBackup } from '../../utils/backup/read-backup';
import { backupBlob } from '../../utils/backup/write-backup';
import { EVERYTHING } from '../../utils/search/story-filter';
import { minute, storyNumber } from '../archive/a-story';
import { given, heldStory, testArchive } from '../archive/test-archive';
import { aHighlight } from '../story/a-highlight';
import { backupOf, bytes, changed, restore, TRASH } from './backup-of';

type Archive = ReturnType<typeof testArchive>;

/** Six stories, one with an earlier version, one in the trash, a search, a collection and a coloured tag. */
async function filled(): Promise<Archive> {
  const archive = testArchive();
  const ids: string[] = [];
  for (let n = 0; n < 6; n++)
    ids.push(given(await archive.file(storyNumber(n), ['sea'], minute(n))).id);
  given(await archive.file(storyNumber(2, { headline: 'Read again' }), [], minute(20)));
  given(await archive.file(storyNumber(2, { headline: 'And again' }), [], minute(21)));
  given(await archive.trash(ids.slice(5), minute(21)));
  given(await archive.note(ids[1] ?? '', 'For Monday.'));
  given(await archive.highlight(ids[1] ?? '', { put: [aHighlight('ferry')], remove: [] }));
  given(
    await archive.keepSearch({ name: 'At sea', filter: { text: '', tags: ['sea'] } }, minute(22)),
  );
  const collection = given(await archive.keepCollection({ name: 'Harbour' }, minute(23)));
  given(await archive.collect(collection, { ids: ids.slice(0, 3) }));
  given(await archive.colourTag('sea', 'blue'));
  return archive;
}

describe('a backup', () => {
  it('restored into an empty library gives the same backup, byte for byte', async () => {
    const file = await backupOf(await filled());
    const fresh = testArchive();
    expect(given(await restore(fresh, file))).toMatchObject({ added: 6, updated: 0, unchanged: 0 });
    expect(await bytes(await backupOf(fresh))).toBe(await bytes(file));
    expect(await fresh.collections()).toMatchObject([{ name: 'Harbour', count: 3 }]);
    expect(await fresh.count(TRASH)).toBe(1);
  });

  it('restored twice changes nothing the second time', async () => {
    const file = await backupOf(await filled());
    const fresh = testArchive();
    await restore(fresh, file);
    expect(given(await restore(fresh, file))).toMatchObject({ added: 0, updated: 0, unchanged: 6 });
    expect(await bytes(await backupOf(fresh))).toBe(await bytes(file));
  });

  it('overwrites nothing that is newer in the library', async () => {
    const archive = await filled();
    const file = await backupOf(archive);
    const filed = await archive.file(storyNumber(0, { headline: 'Newer' }), ['new'], minute(60));
    await restore(archive, file);
    const story = await heldStory(archive, given(filed).id);
    expect(story).toMatchObject({ headline: 'Newer', tags: ['sea', 'new'] });
  });

  it('is a zip that any other program opens', async () => {
    const zip = await JSZip.loadAsync(await (await backupOf(await filled())).arrayBuffer());
    expect(Object.keys(zip.files)).toEqual([
      'stories.jsonl',
      'versions.jsonl',
      'shelf.jsonl',
      'pictures.jsonl',
      'manifest.json',
    ]);
    const lines = await zip.file('stories.jsonl')?.async('string');
    expect(lines?.trim().split('\n')).toHaveLength(6);
  });
});

const swapLetter = (text: string): string => text.replace('quay', 'quai');

describe('a file that is no whole backup', () => {
  it.each([
    ['a picture', async () => new Blob([new Uint8Array(5000).fill(7)]), 'no-backup'],
    ['nothing', async () => new Blob([]), 'no-backup'],
    ['cut in half', async (file: Blob) => file.slice(0, Math.floor(file.size / 2)), 'no-backup'],
    [
      'changed in a letter',
      (file: Blob) => changed(file, 'stories.jsonl', swapLetter),
      'damaged-backup',
    ],
    [
      'without its stories',
      (file: Blob) => changed(file, 'stories.jsonl', () => ''),
      'damaged-backup',
    ],
    [
      'with a stranger in it',
      (file: Blob) => changed(file, '../../etc/passwd', () => 'x'),
      'no-backup',
    ],
    ['without a manifest', (file: Blob) => changed(file, 'manifest.json', () => '{}'), 'no-backup'],
    [
      'from a newer Cutline',
      (file: Blob) =>
        changed(file, 'manifest.json', (text) => text.replace('"format": 2', '"format": 3')),
      'newer-backup',
    ],
    ['packed closer than text can be', bomb, 'no-backup'],
  ])('%s is refused and changes nothing', async (_, spoil, kind) => {
    const archive = await filled();
    const before = await bytes(await backupOf(archive));
    const outcome = await restore(archive, await spoil(await backupOf(await filled())));
    expect(outcome).toMatchObject({ ok: false, trouble: { kind } });
    expect(await bytes(await backupOf(archive))).toBe(before);
  });

  it('is explained line by line', async () => {
    const file = await backupOf(await filled());
    const broken = await changed(file, 'stories.jsonl', (text) =>
      text
        .split('\n')
        .map((line, at) => (at === 2 ? '{"headline":7}' : line))
        .join('\n'),
    );
    const checked = await checkBackup(broken, isTrueVersion);
    expect(checked).toMatchObject({
      ok: false,
      trouble: {
        places: [
          { file: 'stories.jsonl', problem: { kind: 'file-changed' } },
          { file: 'stories.jsonl', line: 3 },
        ],
      },
    });
  });

  it('cannot smuggle anything into the prototype of objects', async () => {
    const file = await backupOf(await filled());
    const evil = await changed(
      file,
      'shelf.jsonl',
      () => '{"__proto__":{"polluted":true},"kind":"tag"}\n',
    );
    expect((await restore(testArchive(), evil)).ok).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

async function bomb(file: Blob): Promise<Blob> {
  return changed(file, 'stories.jsonl', () => ' '.repeat(20_000_000));
}

it('can be broken off while it is written', async () => {
  const archive = await filled();
  const stop = new AbortController();
  const writing = backupBlob({
    source: {
      async *stories() {
        yield* archive.stories(EVERYTHING);
      },
      versions: async () => [],
      organisationRows: async () => [],
      async *pictures() {},
      pictureBytes: async () => undefined,
    },
    cutlineVersion: '1.0.0',
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await expect(writing).rejects.toThrow();
});
