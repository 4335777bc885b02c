// What the popup needs to have pictures shown and kept: fetched after the first rows.
import { browser } from 'wxt/browser';
import { background } from '../../utils/messages/background';
import { imagesComeBare } from '../../utils/shell/bare-images';
import { hostPermission } from '../../utils/shell/host-permission';
import { createClipPictures } from '../../utils/stores/clip-pictures';
import { createWebPictures } from '../../utils/stores/web-pictures';

/** Pictures in the popup. */
export const clipPictures = () =>
  createClipPictures({
    calls: background,
    permission: hostPermission,
    pending: browser.storage.session,
    web: createWebPictures({
      bare: imagesComeBare(),
      permission: hostPermission,
      fetch: (...asked) => fetch(...asked),
      fetching: import.meta.env.FIREFOX
        ? () => import('../../utils/pictures/fetch-picture')
        : undefined,
    }),
  });
