// Lets the settings show in the page: the colours the reader chose, whatever the device prefers.
import { effect } from '@preact/signals';
import type { SettingsStore } from './settings-store';

/** Keeps `data-theme` of a page in step with the settings. Sepia is light, with the reading pane on its own paper. */
export function dressPage(page: Document, { settings }: Pick<SettingsStore, 'settings'>): void {
  effect(() => {
    const { theme } = settings.value;
    if (theme === 'system') delete page.documentElement.dataset.theme;
    else page.documentElement.dataset.theme = theme === 'sepia' ? 'light' : theme;
  });
}
