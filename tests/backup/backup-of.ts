// A library written into a backup and put back, with its pictures in memory.

import JSZip from 'jszip';
import type { Merging } from '../../utils/archive/door/merging';
import { isTrueVersion } from '../../utils/archive/merging/true-version';
import { restoreBackup } from '../../utils/backup/restore-backup';
import { backupBlob } from '../../utils/backup/write-backup';
import { keepBytes } from '../../utils/pictures/keep-bytes';
import { EVERYTHING } from '../../utils/search/story-filter';
import type { testArchive } from '../archive/test-archive';
import { MemoryPictures } from '../pictures/memory-pictures';

type Archive = ReturnType<typeof testArchive>;

export const TRASH = { ...EVERYTHING, trashed: true as const };

export const backupOf = (archive: Archive, store = new MemoryPictures()): Promise<Blob> =>
  backupBlob({
    source: {
      async *stories() {
        yield* archive.stories(EVERYTHING);
        yield* archive.stories(TRASH);
      },
      versions: (id) => archive.versions(id),
      organisationRows: () => archive.organisationRows(),
      pictures: () => archive.keptPictures(),
      pictureBytes: async (sha256) => store.files.get(sha256),
    },
    cutlineVersion: '1.0.0',
  });

export const restore = (
  archive: Archive,
  file: Blob,
  store = new MemoryPictures(),
  how: Merging = { of: { id: crypto.randomUUID(), file: 'backup.zip' } },
) =>
  restoreBackup({
    file,
    isTrueVersion,
    fileStories: (stories) => archive.importStories(stories, how),
    importExtras: ({ versions, rows }) => archive.importExtras(versions, rows, how),
    async filePictures({ rows, bytes }) {
      for (const row of rows) await keepBytes(store, await bytes(row));
      return archive.putPictures(rows);
    },
  });

export const bytes = async (file: Blob) => Buffer.from(await file.arrayBuffer()).toString('base64');

/** The same zip with one of its files changed. */
export async function changed(
  file: Blob,
  name: string,
  change: (text: string) => string,
): Promise<Blob> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  return new Blob([await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })]);
}
