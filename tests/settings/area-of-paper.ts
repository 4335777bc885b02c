// A storage area without a browser.
import type { StorageArea } from '../../utils/settings/settings-area';

type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];

/** An area that may hold settings already, and tells its listeners of every change. */
export function areaOfPaper(settings?: unknown): StorageArea & { stored: Record<string, unknown> } {
  const listeners: Listener[] = [];
  const stored: Record<string, unknown> = settings === undefined ? {} : { settings };
  const changes = (items: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
  return {
    stored,
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    async set(items) {
      Object.assign(stored, items);
      for (const listener of listeners) listener(changes(items));
    },
    onChanged: { addListener: (listener) => listeners.push(listener) },
  };
}
