// Keeps the settings in a storage area that is handed in (`browser.storage.local`), under one key.
import { parseSettings, type Settings } from './settings';

const KEY = 'settings';

/** As much of a `storage` area of the browser as settings need. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

/** The settings as stored now. */
export const readSettings = async (area: StorageArea): Promise<Settings> =>
  parseSettings((await area.get(KEY))[KEY]);

/** Changes some settings and leaves the rest; settles after the area has them. */
export async function changeSettings(area: StorageArea, change: Partial<Settings>): Promise<void> {
  await area.set({ [KEY]: { ...(await readSettings(area)), ...change } });
}

/** Calls `tell` with the whole settings whenever any page changes them. */
export function watchSettings(area: StorageArea, tell: (settings: Settings) => void): void {
  area.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change) tell(parseSettings(change.newValue));
  });
}
