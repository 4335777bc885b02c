// A browser with Cutline in it whose every request and navigation is written down: what the runs against hostile pages
// start from, the same in Chromium and in Firefox.
import type { BrowserName } from '../../browsers/find-browser';
import type { LoopbackWeb } from './loopback-web';

/** A tab, of the web or of the extension. */
export interface WatchedTab {
  /** The browser's own number of the tab, as `tabs.query` gives it. */
  id: number;
  /** The value of an expression in the page; objects come back as JSON would give them. */
  evaluate<T>(expression: string): Promise<T>;
  /** Opens an address, announced to the web. */
  go(address: string): Promise<void>;
  /** Presses the button of this name as a reader does; the tab has to be in front. */
  click(button: string): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** What a watched browser is started with. */
export interface WatchedOptions {
  profile?: string;
  /** A build other than the usual one. */
  build?: string;
  /** Folders of extensions to install beside Cutline. */
  beside?: readonly string[];
  timezone?: string;
  /** Switches Cutline on for private windows, in Firefox; Chromium keeps that in its profile. */
  allowPrivate?: boolean;
}

/** A running browser. */
export interface WatchedBrowser {
  name: BrowserName;
  web: LoopbackWeb;
  /** What the browser itself told of: requests no proxy sees, unannounced navigations, new windows, dialogs. */
  sightings: string[];
  /** Cutline's id, as other extensions call it. */
  ownId: string;
  /** The address of one of Cutline's own files. */
  ownAddress(file: string): string;
  /** The address of a file of the first extension installed beside. */
  besideAddress(file: string): Promise<string>;
  /** Opens an empty tab. */
  tab(): Promise<WatchedTab>;
  /** Opens one of Cutline's own pages, with the functions of in-guarded-page.ts as `guard` and of in-page.ts as `fault`. */
  own(file: string): Promise<WatchedTab>;
  /** Gives Cutline the leave to read a tab, as a press of its button does. */
  press(tab: WatchedTab): Promise<void>;
  /** The same over whatever tab shows an address; in Chromium. */
  pressOver(address: string): Promise<void>;
  /** Runs an expression in the browser's own window; in Firefox. */
  inWindow(expression: string): Promise<unknown>;
  close(): Promise<void>;
}
