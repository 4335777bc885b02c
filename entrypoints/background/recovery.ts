// Where the recovery copy lies: files beside the database, and a note in the extension's storage.
import { browser } from 'wxt/browser';
import { newsKeeper } from '../../utils/recovery/news-area';
import { opfsShelves } from '../../utils/recovery/opfs-shelves';
import type { Recovery } from '../../utils/recovery/recovery';

/** The recovery copy of this browser profile. */
export function recovery(): Recovery {
  const keep = newsKeeper(browser.storage.local);
  return {
    shelves: opfsShelves(() => navigator.storage.getDirectory()),
    sentinel: browser.storage.local,
    calm: 500,
    // Where the area is broken there is nowhere to tell of anything.
    tell: (news) => void keep(news).catch(() => undefined),
  };
}
