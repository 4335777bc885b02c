// The calls with which pages have pictures kept.
import type { PicturesProtocolMap } from '../messages/pictures-protocol';
import { send } from '../messages/send';

/** The calls. They reject only where no background answers. */
export type PictureCalls = {
  [Call in keyof PicturesProtocolMap]: (
    request: Parameters<PicturesProtocolMap[Call]>[0],
  ) => Promise<ReturnType<PicturesProtocolMap[Call]>>;
};

/** The background of this extension. */
export const pictureCalls: PictureCalls = {
  keepPictures: (request) => send('keepPictures', request),
  stopPictures: (request) => send('stopPictures', request),
  checkPictures: (request) => send('checkPictures', request),
  restorePictures: (request) => send('restorePictures', request),
};
