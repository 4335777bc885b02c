// Where the recovery copy lies: files beside the database, and a note in the extension's storage and in its cache storage.
import { browser } from 'wxt/browser';
import { cacheArea } from '../../utils/recovery/cache-area';
import { newsRecorder } from '../../utils/recovery/news-area';
import { opfsDirectories } from '../../utils/recovery/opfs-directories';
import type { Recovery } from '../../utils/recovery/recovery';
import { twoAreas } from '../../utils/recovery/two-areas';

/** The recovery copy of this browser profile. */
export function recovery(): Recovery {
  const notes = twoAreas(browser.storage.local, cacheArea(caches));
  const keep = newsRecorder(notes);
  return {
    directories: opfsDirectories(() => navigator.storage.getDirectory()),
    marker: notes,
    pause: 500,
    // Where both are broken there is nowhere to tell of anything.
    tell: (news) => void keep(news).catch(() => undefined),
  };
}
