// The settings as a signal: what components read, and the one way to change them.
import { type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings/settings';
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
  /** Whether a change could not be stored, until one that was made after it is. */
  readonly refused: ReadonlySignal<boolean>;
  /** Shows the change at once and stores it; where it cannot be stored, shows what is stored of it. True once it is stored. */
  change(change: Partial<Settings>): Promise<boolean>;
}

/** Settings without a change that was refused: of it, what has not been chosen anew since is as it is stored. */
function without(change: Partial<Settings>, now: Settings, stored: Settings): Settings {
  const chosen = (name: string): boolean => Reflect.get(now, name) === Reflect.get(change, name);
  const back = Object.entries(stored).filter(([name]) => name in change && chosen(name));
  return parseSettings({ ...now, ...Object.fromEntries(back) });
}

/** Opens the settings kept in a storage area. */
export function createSettingsStore(area: StorageArea): SettingsStore {
  const settings = signal(DEFAULT_SETTINGS);
  const refused = signal(false);
  let stored = DEFAULT_SETTINGS;
  const follow = (now: Settings): void => {
    stored = now;
    settings.value = now;
  };
  watchSettings(area, follow);
  return {
    settings,
    ready: readSettings(area).then(follow),
    refused,
    async change(change) {
      const told = refused.peek();
      settings.value = { ...settings.peek(), ...change };
      try {
        await changeSettings(area, change);
      } catch {
        refused.value = true;
        settings.value = without(change, settings.peek(), stored);
        return false;
      }
      // A refusal that came while this was being stored has not been answered by it.
      if (told) refused.value = false;
      return true;
    },
  };
}
