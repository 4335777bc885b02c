// How the library is kept: how much room it takes, whether the browser may clear it away, and when it was last checked.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/door/archive';
import type { Trouble } from '../i18n/trouble-message';
import type { Background } from '../messages/protocol';
import { lastCheck, noteCheck } from '../recovery/check-day';
import type { CheckReport } from '../story/check-report';
import type { PicturesReport } from '../story/kept-picture';
import { answered } from './answered';
import type { DayArea } from './backup-store';

/** What the browser says of the room. */
export interface Room {
  bytes: number | undefined;
  persistent: boolean;
}

/** The pictures that are kept, and the bytes they take: a picture printed twice lies there once. */
export type KeptRoom = Omit<PicturesReport, 'damaged'>;

/** A check of the whole library. */
export type CheckState =
  | { phase: 'idle' }
  | { phase: 'checking' }
  | { phase: 'done'; report: CheckReport; pictures: PicturesReport }
  | { phase: 'failed'; trouble: Trouble };

/** As much of `navigator.storage` as health needs. */
export type StorageOfBrowser = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

/** The health and what can be done for it. */
export interface StorageHealthStore {
  readonly room: ReadonlySignal<Room | undefined>;
  readonly pictures: ReadonlySignal<KeptRoom | undefined>;
  readonly lastCheck: ReadonlySignal<string | undefined>;
  readonly check: ReadonlySignal<CheckState>;
  /** Asks the browser never to clear the library away by itself. */
  persist(): Promise<void>;
  checkNow(): Promise<void>;
}

/** The world around the health. */
export interface HealthWorld {
  storageManager: StorageOfBrowser;
  area: DayArea;
  calls: Pick<Background, 'checkLibrary' | 'checkPictures'>;
  reader: Pick<ArchiveReader, 'keptPictures'>;
  now: () => Date;
}

async function keptRoom(reader: HealthWorld['reader']): Promise<KeptRoom> {
  const sizes = new Map<string, number>();
  let pictures = 0;
  for await (const { sha256, bytes } of reader.keptPictures()) {
    pictures += 1;
    sizes.set(sha256, bytes);
  }
  return { pictures, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

/** Looks after the library's storage. */
export function createStorageHealth({
  storageManager,
  area,
  calls,
  reader,
  now,
}: HealthWorld): StorageHealthStore {
  const room = signal<Room | undefined>(undefined);
  const pictures = signal<KeptRoom | undefined>(undefined);
  const last = signal<string | undefined>(undefined);
  const check = signal<CheckState>({ phase: 'idle' });
  const look = async (): Promise<void> => {
    const [{ usage }, persistent] = await Promise.all([
      storageManager.estimate(),
      storageManager.persisted(),
    ]);
    room.value = { bytes: usage, persistent };
  };
  const failed = (trouble: Trouble): void => {
    check.value = { phase: 'failed', trouble };
  };
  const readDay = async (): Promise<void> => {
    last.value = await lastCheck(area);
  };
  const count = async (): Promise<void> => {
    pictures.value = await keptRoom(reader);
  };
  // What the browser does not say is left out of the page.
  void look().catch(() => undefined);
  void count().catch(() => undefined);
  void readDay().catch(() => undefined);
  return {
    room,
    pictures,
    lastCheck: last,
    check,
    async persist() {
      await storageManager.persist();
      await look();
    },
    async checkNow() {
      check.value = { phase: 'checking' };
      const checked = await answered(calls.checkLibrary({}));
      if (!checked.ok) return failed(checked.trouble);
      const found = await answered(calls.checkPictures({}));
      if (!found.ok) return failed(found.trouble);
      const at = now();
      check.value = { phase: 'done', report: checked.value, pictures: found.value };
      pictures.value = found.value;
      last.value = at.toISOString();
      await noteCheck(area, at);
    },
  };
}
