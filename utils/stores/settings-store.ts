// The settings as they are stored, as a signal: all that a page needs which changes none.
import { type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { readSettings, type StorageArea, watchSettings } from '../settings/settings-area';

/** Settings that follow every page's changes. */
export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Settles once the stored settings have been read; until then the defaults stand. */
  readonly ready: Promise<void>;
}

/** Opens the settings kept in a storage area. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const settings = signal(DEFAULT_SETTINGS);
  const follow = (stored: Settings): void => {
    settings.value = stored;
  };
  watchSettings(area, follow);
  return { settings, ready: readSettings(area).then(follow) };
}
