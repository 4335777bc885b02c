// The settings as they are shown and chosen: the one way to change them.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { parseSettings, type Settings } from '../settings/settings';
import { changeSettings, type StorageArea } from '../settings/settings-area';
import { createSettingsStore, type SettingsStore } from './settings-store';

/** Settings that follow every page's changes, and can be changed. */
export interface SettingsChoices extends SettingsStore {
  /** Whether a change could not be stored, until one that was made after it is. */
  readonly refused: ReadonlySignal<boolean>;
  /** Shows the change at once and stores it; where it cannot be stored, shows what is stored of it. True once it is stored. */
  change(change: Partial<Settings>): Promise<boolean>;
}

/** Settings without a change that was refused: of it, what has not been chosen again since is as it is stored. */
function without(change: Partial<Settings>, now: Settings, stored: Settings): Settings {
  const chosen = (name: string): boolean => Reflect.get(now, name) === Reflect.get(change, name);
  const back = Object.entries(stored).filter(([name]) => name in change && chosen(name));
  return parseSettings({ ...now, ...Object.fromEntries(back) });
}

/** Opens the settings kept in a storage area, to be changed. */
export function createSettingsChoices(area: StorageArea): SettingsChoices {
  const { settings: stored, ready } = createSettingsStore(area);
  const settings = signal(stored.peek());
  const refused = signal(false);
  effect(() => {
    settings.value = stored.value;
  });
  return {
    settings,
    ready,
    refused,
    async change(change) {
      const told = refused.peek();
      settings.value = { ...settings.peek(), ...change };
      try {
        await changeSettings(area, change);
      } catch {
        refused.value = true;
        settings.value = without(change, settings.peek(), stored.peek());
        return false;
      }
      // A refusal that came while this was being stored has not been answered by it.
      if (told) refused.value = false;
      return true;
    },
  };
}
