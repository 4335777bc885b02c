// Where the recovery copy lies: files beside the database, and a note in the extension's storage and in its cache storage.
import { browser } from 'wxt/browser';
import { cacheArea } from '../../utils/recovery/cache-area';
import { newsKeeper } from '../../utils/recovery/news-area';
import { opfsShelves } from '../../utils/recovery/opfs-shelves';
import type { Recovery } from '../../utils/recovery/recovery';
import { twoAreas } from '../../utils/recovery/two-areas';

/** The recovery copy of this browser profile. */
export function recovery(): Recovery {
  const notes = twoAreas(browser.storage.local, cacheArea(caches));
  const keep = newsKeeper(notes);
  return {
    shelves: opfsShelves(() => navigator.storage.getDirectory()),
    sentinel: notes,
    calm: 500,
    // Where both are broken there is nowhere to tell of anything.
    tell: (news) => void keep(news).catch(() => undefined),
  };
}
