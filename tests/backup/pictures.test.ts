import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { ZipFile } from '../../utils/export/zip-file';
import { MOST_FILES, zippedFiles } from '../../utils/import/zip-directory';
import { keepBytes } from '../../utils/pictures/keep-bytes';
import { EVERYTHING } from '../../utils/search/story-filter';
import { sha256Hex } from '../../utils/text/sha256';
import { minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { MemoryPictures } from '../pictures/memory-pictures';
import { NO_PICTURES, pngBytes } from '../pictures/picture-bytes';
import { backupOf, bytes, changed, restore } from './backup-of';

const ADDRESS = 'https://gazette.example/petrel.jpg';

/** Three stories that print one picture, the last of them one more. */
async function filled() {
  const archive = testArchive();
  const store = new MemoryPictures();
  for (let n = 0; n < 4; n++) {
    const { id } = given(await archive.file(storyNumber(n), [], minute(n)));
    const pictures = n < 3 ? [pngBytes(30, 20)] : [pngBytes(30, 20), pngBytes(40, 20)];
    for (const [at, picture] of pictures.entries())
      given(
        await archive.putPictures([
          {
            state: 'kept',
            storyId: id,
            address: at === 0 ? ADDRESS : `https://gazette.example/${at}.png`,
            at: minute(9).toISOString(),
            sha256: await keepBytes(store, picture),
            type: 'image/png',
            bytes: picture.length,
            width: 30,
            height: 20,
          },
        ]),
      );
  }
  return { archive, store };
}

const names = async (file: Blob): Promise<string[]> =>
  Object.keys((await JSZip.loadAsync(await file.arrayBuffer())).files);

describe('a backup of a library with pictures', () => {
  it('holds each of them once, under its hash, as it is', async () => {
    const { archive, store } = await filled();
    const file = await backupOf(archive, store);
    const zip = await JSZip.loadAsync(await file.arrayBuffer(), { checkCRC32: true });
    const hash = await sha256Hex(pngBytes(30, 20));
    const held = await zip.file(`pictures/${hash}`)?.async('uint8array');
    expect(held).toEqual(pngBytes(30, 20));
    expect((await names(file)).filter((name) => /^pictures\/./.test(name))).toHaveLength(2);
  });

  it('restored into an empty library gives the same backup, byte for byte', async () => {
    const { archive, store } = await filled();
    const file = await backupOf(archive, store);
    const fresh = testArchive();
    const empty = new MemoryPictures();
    given(await restore(fresh, file, empty));
    expect(empty.files).toEqual(store.files);
    expect(await fresh.pictureCounts()).toMatchObject({ kept: 5 });
    expect(await bytes(await backupOf(fresh, empty))).toBe(await bytes(file));
  });

  it('leaves out a picture whose bytes are damaged or lost, and is whole without it', async () => {
    const { archive, store } = await filled();
    store.files.set(await sha256Hex(pngBytes(30, 20)), pngBytes(31, 20));
    const file = await backupOf(archive, store);
    const fresh = testArchive();
    given(await restore(fresh, file));
    expect(await fresh.pictureCounts()).toMatchObject({ kept: 1 });
  });

  it('without its pictures, of a Cutline that kept none, is restored too', async () => {
    const { archive } = await filled();
    const zip = await JSZip.loadAsync(await (await backupOf(archive)).arrayBuffer());
    const manifest = (await zip.file('manifest.json')?.async('string')) ?? '';
    zip.remove('pictures.jsonl');
    zip.file('manifest.json', manifest.replace('"format": 2', '"format": 1'));
    const old = new Blob([await zip.generateAsync({ type: 'arraybuffer' })]);
    expect(given(await restore(testArchive(), old))).toMatchObject({ added: 4 });
  });
});

/** The same backup with the bytes of a picture changed under the name of their old or their new hash. */
async function withBytes(file: Blob, put: Uint8Array, honest: boolean): Promise<Blob> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const [name = ''] = Object.keys(zip.files).filter((each) => /^pictures\/./.test(each));
  const hash = await sha256Hex(new Uint8Array(put));
  zip.file(honest ? `pictures/${hash}` : name, put);
  return new Blob([await zip.generateAsync({ type: 'arraybuffer' })]);
}

describe('a backup with a damaged or hostile picture', () => {
  it.each([
    ['changed under its name', (file: Blob) => withBytes(file, pngBytes(31, 20), false)],
    [
      'that is a page, under its own hash',
      (file: Blob) => withBytes(file, NO_PICTURES['an HTML page'] ?? new Uint8Array(), true),
    ],
    [
      'that is gone',
      async (file: Blob) => {
        const zip = await JSZip.loadAsync(await file.arrayBuffer());
        for (const name of Object.keys(zip.files).filter((each) => /^pictures\/./.test(each)))
          zip.remove(name);
        return new Blob([await zip.generateAsync({ type: 'arraybuffer' })]);
      },
    ],
    ['with a path for a name', (file: Blob) => changed(file, 'pictures/../../evil', () => 'x')],
  ])('%s is refused and changes nothing', async (_what, spoil) => {
    const { archive, store } = await filled();
    const fresh = testArchive();
    const empty = new MemoryPictures();
    const outcome = await restore(fresh, await spoil(await backupOf(archive, store)), empty);
    expect(outcome).toMatchObject({ ok: false });
    expect(empty.written).toBe(0);
    expect(await fresh.pictureCounts()).toEqual({ wanted: 0, kept: 0, failed: 0 });
  });
});

describe('a backup whose manifest names a form without pictures, and that has some', () => {
  it.each([1, 0, -3, 1.5])('as form %s is refused and changes nothing', async (format) => {
    const { archive, store } = await filled();
    const file = await changed(await backupOf(archive, store), 'manifest.json', (text) =>
      text.replace('"format": 2', `"format": ${format}`),
    );
    const spoilt = await changed(file, 'pictures.jsonl', (text) =>
      text.replaceAll('gazette.example', 'other.example'),
    );
    const fresh = testArchive();
    const empty = new MemoryPictures();
    expect(await restore(fresh, spoilt, empty)).toMatchObject({
      ok: false,
      trouble: { kind: 'no-backup' },
    });
    expect(empty.written).toBe(0);
    expect(await fresh.pictureCounts()).toEqual({ wanted: 0, kept: 0, failed: 0 });
    expect(await fresh.count(EVERYTHING)).toBe(0);
  });
});

describe('a zip of more pictures than a plain one can count', () => {
  it('is found through its wide end', async () => {
    const zip = new ZipFile();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const put = (chunks: Iterable<Uint8Array>) => {
      for (const chunk of chunks) parts.push(new Uint8Array(chunk));
    };
    for (let n = 0; n < 66_000; n++) put(zip.stored(`pictures/${n}`, pngBytes(n + 1, 1), 'x'));
    put(zip.finish());
    const files = given(await zippedFiles(new Blob(parts)));
    expect(files).toHaveLength(66_000);
    expect(files.at(-1)).toMatchObject({ name: 'pictures/65999', deflated: false });
  });
});

/** A zip's directory of so many pictures, and its wide end; the files themselves are not there. */
function directoryOf(count: number): Blob {
  const entry = new Uint8Array(46 + 73);
  const header = new DataView(entry.buffer);
  header.setUint32(0, 0x02014b50, true);
  header.setUint16(28, 73, true);
  entry.set(new TextEncoder().encode(`pictures/${'c'.repeat(64)}`), 46);
  const length = BigInt(count * entry.length);
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(32, BigInt(count), true);
  end.setBigUint64(40, length, true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(56 + 8, length, true);
  end.setUint32(76, 0x06054b50, true);
  end.setUint16(76 + 10, 0xffff, true);
  return new Blob([...Array.from({ length: count }, () => entry), end]);
}

describe('a backup of more pictures than most disks hold', () => {
  it('is read as far as one is written', async () => {
    expect(given(await zippedFiles(directoryOf(600_000)))).toHaveLength(600_000);
  });

  it('is refused beyond that', async () => {
    const zip = directoryOf(1);
    const said = new Uint8Array(await zip.arrayBuffer());
    new DataView(said.buffer).setBigUint64(46 + 73 + 32, BigInt(MOST_FILES + 1), true);
    expect(await zippedFiles(new Blob([said]))).toMatchObject({
      trouble: { problem: { kind: 'too-many-files' } },
    });
  });
});
