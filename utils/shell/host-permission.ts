// The optional permission to ask hosts for pictures. Only a page may ask for it, and only while a press of its reader lasts.
import { browser } from 'wxt/browser';

/** What has been allowed, and the way to ask for more. Hosts are named by patterns, `*://gazette.example/*`. */
export interface HostPermission {
  /** Whether all of these hosts may be asked. */
  has(hosts: readonly string[]): Promise<boolean>;
  /** Asks the reader, where it is not allowed yet; whether it now is. Must be called before anything is waited for. */
  ask(hosts: readonly string[]): Promise<boolean>;
  /** Calls `tell` when something has been allowed or taken back, here or in the browser's own pages. */
  follow(tell: () => void): void;
}

/** The browser's permissions. */
export const hostPermission: HostPermission = {
  has: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
  ask: (hosts) => browser.permissions.request({ origins: [...hosts] }),
  follow(tell) {
    browser.permissions.onAdded.addListener(() => tell());
    browser.permissions.onRemoved.addListener(() => tell());
  },
};
