// The settings as a signal: what components read, and the one way to change them.
import { type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import {
  changeSettings,
  readSettings,
  type StorageArea,
  watchSettings,
} from '../settings/settings-area';

/** Settings that follow every page's changes. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Settles once the stored settings have been read; until then the defaults stand. */
  readonly ready: Promise<void>;
  /** Whether the last change could not be stored. */
  readonly refused: ReadonlySignal<boolean>;
  /** Shows the change at once and stores it; where it cannot be stored, shows again what stood before. */
  change(change: Partial<Settings>): Promise<void>;
}

/** Opens the settings kept in a storage area. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const settings = signal(DEFAULT_SETTINGS);
  const refused = signal(false);
  watchSettings(area, (stored) => {
    settings.value = stored;
  });
  const ready = readSettings(area).then((stored) => {
    settings.value = stored;
  });
  return {
    settings,
    ready,
    refused,
    async change(change) {
      const before = settings.peek();
      settings.value = { ...before, ...change };
      const stored = await changeSettings(area, change).then(
        () => true,
        () => false,
      );
      refused.value = !stored;
      if (!stored) settings.value = before;
    },
  };
}
