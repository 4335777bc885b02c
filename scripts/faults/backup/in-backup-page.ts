// Backups inside one of Cutline's own pages, made and restored as the settings page does; the files stay in the page.
import { browser } from 'wxt/browser';
import { openArchiveReader } from '../../../utils/archive/open-archive-reader';
import { background } from '../../../utils/messages/background';
import { opfsPictures, picturesLock } from '../../../utils/pictures/opfs-pictures';
import { EVERYTHING } from '../../../utils/search/story-filter';
import { type BackupStore, createBackupStore } from '../../../utils/stores/backup-store';
import type { KeptPicture } from '../../../utils/story/kept-picture';
import { samples } from '../in-page';

const TRASH = { ...EVERYTHING, trashed: true as const };
// Every backup of a run says that it was made at the same moment: all else must be the same by itself.
const MOMENT = new Date('2026-11-01T12:00:00Z');

const bytes = opfsPictures(() => navigator.storage.getDirectory());

let saved: Blob | undefined;
let kept: Blob | undefined;

const store = (): BackupStore =>
  createBackupStore({
    reader: openArchiveReader(),
    calls: background,
    pictures: bytes,
    lock: picturesLock(navigator.locks),
    save: (file) => {
      saved = file;
    },
    area: browser.storage.local,
    now: () => MOMENT,
    version: '0',
  });

const hashOf = async (file: Blob | Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await new Response(file).arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Length and SHA-256 of a backup made now. `keep` holds it for a restore. */
export async function make(keep = false): Promise<{ bytes: number; sha256: string }> {
  const backups = store();
  await backups.make();
  if (backups.state.value.phase !== 'written' || !saved)
    throw new Error(`No backup was made: ${JSON.stringify(backups.state.value)}`);
  if (keep) kept = saved;
  return { bytes: saved.size, sha256: await hashOf(saved) };
}

/** Restores the backup that was kept, with one byte changed at a share of its length if so asked; says how it ended. */
export async function restore(damagedAt?: number): Promise<string> {
  if (!kept) throw new Error('No backup was kept.');
  let file = kept;
  if (damagedAt !== undefined) {
    const bytes = new Uint8Array(await kept.arrayBuffer());
    const at = Math.floor(bytes.length * damagedAt);
    bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    file = new Blob([bytes]);
  }
  const backups = store();
  await backups.restore(file);
  const { state } = backups;
  // What a wipe deleted for good comes back on its reader's word.
  if (state.value.phase === 'restored' && state.value.report.purged > 0) await backups.addPurged();
  return state.value.phase === 'failed' ? `failed: ${state.value.trouble.kind}` : state.value.phase;
}

const ids = async (filter = EVERYTHING): Promise<string[]> => {
  const reader = openArchiveReader();
  const found: string[] = [];
  for await (const { id } of reader.stories(filter)) found.push(id);
  reader.close();
  return found;
};

/** Sets up everything a library holds beside plain stories: versions, notes, trash, searches, collections, colours. */
export async function furnish(): Promise<void> {
  const all = await ids();
  for (let n = 0; n < 40; n++) {
    const { fresh } = samples(n);
    for (const headline of [`Story ${n}, read again`, `Story ${n}, and again`])
      await background.fileStory({ story: { ...fresh, headline }, tags: ['again'] });
  }
  for (const id of all.slice(0, 40)) await background.noteStory({ id, note: `For ${id}.` });
  await background.trashStories({ ids: all.slice(40, 80) });
  await background.changeStories({
    target: { ids: all.slice(80, 120) },
    change: { starred: true },
  });
  await background.colourTag({ tag: 'imported', colour: 'blue' });
  await background.keepSearch({ search: { name: 'Again', filter: { text: '', tags: ['again'] } } });
  const collection = await background.keepCollection({ name: 'Harbour', note: 'Kept in order.' });
  if (collection.ok)
    await background.collectStories({ id: collection.value, target: { ids: all.slice(0, 30) } });
}

/** A GIF of its own for a story: a pixel, and a remark that makes its bytes others'. */
function gif(url: string): Uint8Array<ArrayBuffer> {
  const remark = [...`${url} `.repeat(20)].slice(0, 250).map((letter) => letter.charCodeAt(0));
  const [head, screen] = [
    [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
    [1, 0, 1, 0, 0x80, 0, 0],
  ];
  const colours = [0, 0, 0, 255, 255, 255];
  const said = [0x21, 0xfe, remark.length, ...remark, 0];
  const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b];
  return Uint8Array.from([...head, ...screen, ...colours, ...said, ...image]);
}

/** Keeps a picture for every story: its bytes in the store, its row in the library. Every tenth is its neighbour's, too. */
export async function keepPictures(): Promise<number> {
  const reader = openArchiveReader();
  const all: { id: string; address: string }[] = [];
  for (const filter of [EVERYTHING, TRASH])
    for await (const { id, photos } of reader.stories(filter))
      if (photos[0]?.contentUrl) all.push({ id, address: photos[0].contentUrl });
  reader.close();
  for (let from = 0; from < all.length; from += 100) {
    const pictures = await Promise.all(
      all.slice(from, from + 100).map(async ({ id, address }, at): Promise<KeptPicture> => {
        const drawn = gif(at % 10 === 9 ? (all[from + at - 1]?.address ?? address) : address);
        const sha256 = await hashOf(drawn);
        await bytes.write(sha256, drawn);
        const facts = { type: 'image/gif' as const, bytes: drawn.length, width: 1, height: 1 };
        return { storyId: id, address, at: MOMENT.toISOString(), state: 'kept', sha256, ...facts };
      }),
    );
    const put = await background.restorePictures({ pictures });
    if (!put.ok) throw new Error(`The pictures were not kept: ${put.trouble.kind}`);
  }
  return all.length;
}

/** How many pictures lie in the store. */
async function picturesLeft(): Promise<number> {
  let left = 0;
  for await (const _ of bytes.hashes()) left += 1;
  return left;
}

/** Changes one story: a backup made after it must be another. */
export async function change(): Promise<void> {
  const [first = ''] = await ids();
  await background.changeTags({ ids: [first], add: ['control'], remove: [] });
}

/** Deletes everything for good, the bytes of pictures too; gives how much is left. */
export async function wipe(): Promise<number> {
  await background.changeStories({ target: { filter: EVERYTHING }, change: { trashed: true } });
  await background.purgeTrash({});
  const reader = openArchiveReader();
  for (const row of await reader.organisationRows())
    if (row.kind === 'search') await background.dropSearch({ id: row.id });
    else if (row.kind === 'collection') await background.dropCollection({ id: row.id });
    else await background.colourTag({ tag: row.tag });
  const left = (await reader.count(EVERYTHING)) + (await reader.count(TRASH));
  const { length } = await reader.organisationRows();
  reader.close();
  const lying: string[] = [];
  for await (const sha256 of bytes.hashes()) lying.push(sha256);
  for (const sha256 of lying) await bytes.remove(sha256);
  return left + length + (await picturesLeft());
}
