// Making a backup and restoring one: one at a time, with how far it has got and the way to stop it.
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { ArchiveReader } from '../archive/door/archive';
import { isTrueVersion } from '../archive/merging/true-version';
import type { BackupTrouble } from '../backup/read-backup';
import {
  type PicturesToRestore,
  type RestoreReport,
  restoreBackup,
} from '../backup/restore-backup';
import { backupBlob } from '../backup/write-backup';
import type { Trouble } from '../i18n/trouble-message';
import type { Background } from '../messages/protocol';
import { meansFull } from '../outcome/means-full';
import { failed, type Result } from '../outcome/result';
import { keepBytes } from '../pictures/keep-bytes';
import type { PictureLock, PictureStore } from '../pictures/picture-store';
import { EVERYTHING } from '../search/story-filter';
import { mergedStories, type UndoneImport } from '../story/merged';
import type { SavedStory } from '../story/saved-story';
import { answered } from './answered';

/** Where things stand. */
export type BackupState =
  | { phase: 'idle' }
  | {
      phase: 'writing' | 'restoring';
      stories: number;
      total: number | undefined;
      /** Pictures come after the stories. */
      pictures: number;
    }
  | { phase: 'written'; fileName: string; stories: number }
  | { phase: 'restored'; report: RestoreReport; id: string; file: Blob }
  /** A restore was taken back. */
  | { phase: 'undone'; undone: UndoneImport }
  | { phase: 'failed'; trouble: BackupTrouble | Trouble };

/** The moments that are kept between two visits. */
export interface DayArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The world around a backup. */
export interface BackupWorld {
  reader: Pick<
    ArchiveReader,
    'stories' | 'versions' | 'organisationRows' | 'count' | 'keptPictures'
  >;
  calls: Pick<Background, 'importStories' | 'restoreExtras' | 'undoImport' | 'restorePictures'>;
  pictures: PictureStore;
  lock: PictureLock;
  save: (file: Blob, name: string) => void;
  area: DayArea;
  now: () => Date;
  version: string;
}

/** A backup to be restored; `purged` also what was deleted for good. */
interface Restoring {
  file: Blob;
  id: string;
  purged: boolean;
}

/** Backups and their state. */
export interface BackupStore {
  readonly state: ReadonlySignal<BackupState>;
  /** When the last backup was made, as an ISO moment. */
  readonly lastBackup: ReadonlySignal<string | undefined>;
  make(): Promise<void>;
  restore(file: Blob): Promise<void>;
  /** Restores the same backup again, with what was deleted for good here. */
  addPurged(): Promise<void>;
  /** Takes the restore back. */
  undo(): Promise<void>;
  cancel(): void;
}

const KEY = 'lastBackup';
const TRASH = { ...EVERYTHING, trashed: true as const };

async function* allStories(reader: BackupWorld['reader']): AsyncGenerator<SavedStory> {
  yield* reader.stories(EVERYTHING);
  yield* reader.stories(TRASH);
}

async function bytesIn(store: PictureStore, sha256: string): Promise<Uint8Array | undefined> {
  const file = await store.read(sha256).catch(() => undefined);
  return file && new Uint8Array(await file.arrayBuffer());
}

/** The bytes are there before anything says so, and nobody clears them away in between. */
const restorePictures = (
  { pictures, lock, calls }: BackupWorld,
  { rows, bytes }: PicturesToRestore,
) =>
  lock.storing(async (): Promise<Result<number, Trouble>> => {
    try {
      for (const row of rows) await keepBytes(pictures, await bytes(row));
    } catch (error) {
      if (meansFull(error)) return failed({ kind: 'disk-full' });
      throw error;
    }
    return answered(calls.restorePictures({ pictures: rows }));
  });

async function writeFile(
  world: BackupWorld,
  signal: AbortSignal,
  tell: (stories: number, total: number, pictures: number) => void,
) {
  const { reader } = world;
  const total = (await reader.count(EVERYTHING)) + (await reader.count(TRASH));
  const madeAt = world.now().toISOString();
  let stories = 0;
  const file = await backupBlob({
    source: {
      stories: () => allStories(reader),
      versions: (id) => reader.versions(id),
      organisationRows: () => reader.organisationRows(),
      pictures: () => reader.keptPictures(),
      pictureBytes: (sha256) => bytesIn(world.pictures, sha256),
    },
    cutlineVersion: world.version,
    madeAt,
    signal,
    progress(soFar, pictures) {
      stories = soFar;
      tell(soFar, total, pictures);
    },
  });
  return { file, madeAt, stories, fileName: `cutline-backup-${madeAt.slice(0, 10)}.zip` };
}

/** Makes and restores backups of a library. */
export function createBackupStore(world: BackupWorld): BackupStore {
  const state = signal<BackupState>({ phase: 'idle' });
  const lastBackup = signal<string | undefined>(undefined);
  let stop = new AbortController();
  const begin = (): AbortSignal => {
    stop.abort();
    stop = new AbortController();
    return stop.signal;
  };
  world.area.get(KEY).then(
    (held) => {
      lastBackup.value = v.is(v.string(), held[KEY]) ? held[KEY] : undefined;
    },
    () => undefined,
  );

  async function make(signal: AbortSignal): Promise<void> {
    state.value = { phase: 'writing', stories: 0, total: undefined, pictures: 0 };
    const made = await writeFile(world, signal, (stories, total, pictures) => {
      if (!signal.aborted) state.value = { phase: 'writing', stories, total, pictures };
    });
    world.save(made.file, made.fileName);
    await world.area.set({ [KEY]: made.madeAt });
    lastBackup.value = made.madeAt;
    state.value = { phase: 'written', fileName: made.fileName, stories: made.stories };
  }

  async function restore({ file, purged, id }: Restoring, signal: AbortSignal): Promise<void> {
    const of = { id, file: file instanceof File ? file.name : '' };
    let pictures = 0;
    state.value = { phase: 'restoring', stories: 0, total: undefined, pictures };
    const outcome = await restoreBackup<Trouble>({
      file,
      signal,
      isTrueVersion,
      fileStories: (stories) => answered(world.calls.importStories({ stories, of, purged })),
      importExtras: (beside) => answered(world.calls.restoreExtras({ ...beside, of })),
      async filePictures(some) {
        const filed = await restorePictures(world, some);
        pictures += some.rows.length;
        return filed;
      },
      progress(report, total) {
        const stories = mergedStories(report);
        if (!signal.aborted) state.value = { phase: 'restoring', stories, total, pictures };
      },
    });
    if (outcome.ok) state.value = { phase: 'restored', report: outcome.value, id: of.id, file };
    else if (outcome.trouble.kind === 'stopped')
      state.value = { phase: 'failed', trouble: outcome.trouble.trouble };
    else state.value = { phase: 'failed', trouble: outcome.trouble };
  }

  const guarded = async (work: Promise<void>, signal: AbortSignal): Promise<void> => {
    await work.catch((error: unknown) => {
      const trouble = {
        kind: 'no-backup' as const,
        problem: { kind: 'unreadable' as const, why: String(error) },
      };
      if (!signal.aborted) state.value = { phase: 'failed', trouble };
    });
  };
  return {
    state,
    lastBackup,
    make() {
      const signal = begin();
      return guarded(make(signal), signal);
    },
    restore(file) {
      const signal = begin();
      const order = { file, id: crypto.randomUUID(), purged: false };
      return guarded(restore(order, signal), signal);
    },
    async addPurged() {
      const { value } = state;
      if (value.phase !== 'restored') return;
      const signal = begin();
      const { file, id } = value;
      await guarded(restore({ file, id, purged: true }, signal), signal);
    },
    async undo() {
      const { value } = state;
      if (value.phase !== 'restored') return;
      const undone = await answered(world.calls.undoImport({ id: value.id }));
      if (undone.ok) state.value = { phase: 'undone', undone: undone.value };
      else state.value = { phase: 'failed', trouble: undone.trouble };
    },
    cancel() {
      stop.abort();
      state.value = { phase: 'idle' };
    },
  };
}
