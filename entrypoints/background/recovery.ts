// Where the recovery copy lies: files beside the database, and a note in the extension's storage.
import { browser } from 'wxt/browser';
import { keepNews } from '../../utils/recovery/news-area';
import { opfsShelves } from '../../utils/recovery/opfs-shelves';
import type { Recovery } from '../../utils/recovery/recovery';

/** The recovery copy of this browser profile. */
export const recovery = (): Recovery => ({
  shelves: opfsShelves(() => navigator.storage.getDirectory()),
  sentinel: browser.storage.local,
  calm: 500,
  tell: (news) => void keepNews(browser.storage.local, news),
});
