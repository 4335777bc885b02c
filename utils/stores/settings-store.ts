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
  /** Shows the change at once and stores it. */
  change(change: Partial<Settings>): Promise<void>;
}

/** Opens the settings kept in a storage area. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const settings = signal(DEFAULT_SETTINGS);
  watchSettings(area, (stored) => {
    settings.value = stored;
  });
  const ready = readSettings(area).then((stored) => {
    settings.value = stored;
  });
  return {
    settings,
    ready,
    async change(change) {
      settings.value = { ...settings.peek(), ...change };
      await changeSettings(area, change);
    },
  };
}
