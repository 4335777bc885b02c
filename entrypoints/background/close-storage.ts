// Content scripts may read and write an extension's storage unless it is closed to them. Cutline's own has no business
// there, and a page that had taken it over should find nothing.
import { browser } from 'wxt/browser';

interface Closable {
  setAccessLevel(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

// Firefox has no such switch yet.
const isClosable = (area: object): area is Closable => 'setAccessLevel' in area;

/** Closes every storage to content scripts; has to be said anew whenever the background starts. */
export function closeStorage(): void {
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.sync])
    if (isClosable(area)) void area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
