// How the library is kept: how much room it takes, whether the browser may clear it away, and when it was last checked.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import { lastCheck, noteCheck } from '../recovery/check-day';
import type { CheckReport } from '../recovery/check-report';
import { answered, type BackgroundCalls } from './background-calls';
import type { DayArea } from './backup-store';

/** What the browser says of the room. */
export interface Room {
  bytes: number | undefined;
  persistent: boolean;
}

/** A check of the whole library. */
export type CheckState =
  | { phase: 'idle' }
  | { phase: 'checking' }
  | { phase: 'done'; report: CheckReport }
  | { phase: 'failed'; trouble: Trouble };

/** As much of `navigator.storage` as health needs. */
export type StorageOfBrowser = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

/** The health and what can be done for it. */
export interface StorageHealthStore {
  readonly room: ReadonlySignal<Room | undefined>;
  readonly lastCheck: ReadonlySignal<string | undefined>;
  readonly check: ReadonlySignal<CheckState>;
  /** Asks the browser never to clear the library away by itself. */
  persist(): Promise<void>;
  checkNow(): Promise<void>;
}

/** The world around the health. */
export interface HealthWorld {
  storage: StorageOfBrowser;
  area: DayArea;
  calls: Pick<BackgroundCalls, 'checkLibrary'>;
  now: () => Date;
}

/** Looks after the library's storage. */
export function createStorageHealth({
  storage,
  area,
  calls,
  now,
}: HealthWorld): StorageHealthStore {
  const room = signal<Room | undefined>(undefined);
  const last = signal<string | undefined>(undefined);
  const check = signal<CheckState>({ phase: 'idle' });
  const look = async (): Promise<void> => {
    const [{ usage }, persistent] = await Promise.all([storage.estimate(), storage.persisted()]);
    room.value = { bytes: usage, persistent };
  };
  const readDay = async (): Promise<void> => {
    last.value = await lastCheck(area);
  };
  // What the browser does not say is left out of the page.
  void look().catch(() => undefined);
  void readDay().catch(() => undefined);
  return {
    room,
    lastCheck: last,
    check,
    async persist() {
      await storage.persist();
      await look();
    },
    async checkNow() {
      check.value = { phase: 'checking' };
      const checked = await answered(calls.checkLibrary({}));
      if (!checked.ok) {
        check.value = { phase: 'failed', trouble: checked.trouble };
        return;
      }
      const at = now();
      check.value = { phase: 'done', report: checked.value };
      last.value = at.toISOString();
      await noteCheck(area, at);
    },
  };
}
