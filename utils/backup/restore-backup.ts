// Putting a checked backup into the library: stories as an import does, so that nothing is taken away; then what stood
// beside them.
import { done, failed, type Result } from '../outcome/result';
import type { OrganisationRow } from '../search/organisation-row';
import type { KeptVersion } from '../story/earlier-version';
import type { KeptPicture } from '../story/kept-picture';
import { addMerged, type Merged, nothingMerged } from '../story/merged';
import type { SavedStory } from '../story/saved-story';
import { pictureFile } from './backup-files';
import { pictureBytes } from './check-picture';
import {
  type Backup,
  type BackupPlace,
  type BackupTrouble,
  backupItems,
  checkBackup,
  type IsTrueVersion,
} from './read-backup';

/** What stood beside the stories. */
export interface Beside {
  versions: KeptVersion[];
  rows: OrganisationRow[];
}

/** Kept pictures, and their bytes as they are asked for. */
export interface PicturesToRestore {
  rows: KeptPicture[];
  bytes(row: KeptPicture): Promise<Uint8Array<ArrayBuffer>>;
}

/** What a restore has come to. `refused` names the first thousand lines that were; `refusedLines` counts them all. */
export interface RestoreReport extends Merged {
  refused: BackupPlace[];
  refusedLines: number;
}

/** Everything a restore needs. */
export interface RestoreOrder<E> {
  file: Blob;
  fileStories(stories: SavedStory[]): Promise<Result<Merged, E>>;
  importExtras(beside: Beside): Promise<Result<number, E>>;
  /** Puts bytes into the store, and then says that they are there. */
  filePictures(pictures: PicturesToRestore): Promise<Result<number, E>>;
  isTrueVersion: IsTrueVersion;
  signal?: AbortSignal;
  progress?: (report: RestoreReport, of: number) => void;
}

/** Batches go through messages, which have an upper size. */
const BATCH = { items: 100, characters: 4_000_000 };

interface Batch extends Beside {
  stories: SavedStory[];
  pictures: KeptPicture[];
}

const emptyBatch = (): Batch => ({ stories: [], versions: [], rows: [], pictures: [] });

async function* batches(backup: Backup): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  let items = 0;
  let characters = 0;
  for await (const item of backupItems(backup)) {
    if ('story' in item) batch.stories.push(item.story);
    else if ('version' in item) batch.versions.push(item.version);
    else if ('picture' in item) batch.pictures.push(item.picture);
    else batch.rows.push(item.row);
    items += 1;
    characters += JSON.stringify(item).length;
    if (items < BATCH.items && characters < BATCH.characters) continue;
    yield batch;
    batch = emptyBatch();
    items = 0;
    characters = 0;
  }
  if (items > 0) yield batch;
}

async function fileBatch<E>(
  batch: Batch,
  order: RestoreOrder<E>,
  report: RestoreReport,
): Promise<Result<null, E>> {
  if (batch.stories.length > 0) {
    const filed = await order.fileStories(batch.stories);
    if (!filed.ok) return filed;
    addMerged(report, filed.value);
  }
  const { versions, rows } = batch;
  if (versions.length + rows.length === 0) return done(null);
  const beside = await order.importExtras({ versions, rows });
  return beside.ok ? done(null) : beside;
}

async function filePictures<E>(
  { zip, files }: Backup,
  { pictures }: Batch,
  order: RestoreOrder<E>,
): Promise<Result<null, E>> {
  if (pictures.length === 0) return done(null);
  const filed = await order.filePictures({
    rows: pictures,
    async bytes({ sha256 }) {
      order.signal?.throwIfAborted();
      const file = files.get(pictureFile(sha256));
      if (!file) throw new Error(`The picture ${sha256} has gone since it was checked.`);
      return pictureBytes(zip, file);
    },
  });
  return filed.ok ? done(null) : filed;
}

/** Checks a backup and restores it. A file that is damaged or none changes nothing. */
export async function restoreBackup<E>(
  order: RestoreOrder<E>,
): Promise<Result<RestoreReport, BackupTrouble | { kind: 'stopped'; trouble: E }>> {
  const backup = await checkBackup(order.file, order.isTrueVersion, order.signal);
  if (!backup.ok) return backup;
  const { places, count } = backup.value.refused;
  const report: RestoreReport = { ...nothingMerged(), refused: places, refusedLines: count };
  for await (const batch of batches(backup.value)) {
    order.signal?.throwIfAborted();
    const stories = await fileBatch(batch, order, report);
    const filed = stories.ok ? await filePictures(backup.value, batch, order) : stories;
    if (!filed.ok) return failed({ kind: 'stopped', trouble: filed.trouble });
    order.progress?.({ ...report }, backup.value.manifest.counts.stories);
  }
  return done(report);
}
