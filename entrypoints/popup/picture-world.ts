// What the popup needs to have pictures kept: fetched after the first rows.
import { browser } from 'wxt/browser';
import { hostPermission } from '../../utils/shell/host-permission';
import { createClipPictures } from '../../utils/stores/clip-pictures';
import { pictureCalls } from '../../utils/stores/picture-calls';

/** Keeping pictures from the popup. */
export const clipPictures = () =>
  createClipPictures({
    calls: pictureCalls,
    permission: hostPermission,
    pending: browser.storage.session,
  });
