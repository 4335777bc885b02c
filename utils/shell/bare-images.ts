// Whether the browser keeps cookies back where a page of Cutline's shows an image of the web.
import { browser } from 'wxt/browser';

/**
 * True where the pages are "credentialless" (COEP), which Chromium's manifest says of them. Firefox has no such thing: its
 * images carry cookies, and what is asked for by CORS carries the address of the installation, which is unlike any other.
 */
export const imagesComeBare = (): boolean =>
  'cross_origin_embedder_policy' in browser.runtime.getManifest();
