// What a browser's refusal to run a script in a tab means to the person who pressed the button.
import type { ClipTrouble } from '../story/clip-trouble';

const STORES = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://addons.mozilla.org/',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.opera.com/',
];
const SITE = /^(?:https?|ftp|blob):/i;

/** What lies behind an address that is no site's. Chromium says where it was refused in its own words alone. */
const PLACES = [
  ['reader-view', /\babout:reader\b/i],
  ['no-address', /^data:|["“ ]data:/i],
  ['local-file', /^file:|["“ ]file:/i],
] as const;

/**
 * The trouble behind a refused injection. `url`: the tab's address where the browser told it. `message`: the browser's
 * own words, which are English in every browser that was tried.
 */
export function injectionTrouble(url: string | undefined, message: string): ClipTrouble {
  if (/no tab with id|invalid tab id|tab was closed|frame .*removed/i.test(message))
    return { kind: 'tab-gone' };
  if (/extensions gallery/i.test(message) || STORES.some((store) => url?.startsWith(store)))
    return { kind: 'store-page' };
  if (/\.pdf$/i.test(url?.replace(/[?#].*$/, '') ?? '')) return { kind: 'pdf' };
  for (const [kind, place] of PLACES) if (place.test(url ?? message)) return { kind };
  if (url && !SITE.test(url)) return { kind: 'browser-page' };
  if (/cannot access a \S+ url|error page|cannot be scripted/i.test(message))
    return { kind: 'browser-page' };
  if (/cannot access contents|missing host permission|must request permission/i.test(message))
    return { kind: 'no-access' };
  return { kind: 'unreadable', detail: message };
}
