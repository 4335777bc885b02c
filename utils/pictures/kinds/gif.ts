// GIF (GIF89a specification, 17 and 18): the signature, and the size of the logical screen.
import { lettersAt, type PictureKind } from './kind';

export const gif: PictureKind = {
  type: 'image/gif',
  begins: (bytes) => lettersAt(bytes, 0, 'GIF87a') || lettersAt(bytes, 0, 'GIF89a'),
  size: (view) =>
    view.byteLength < 10
      ? undefined
      : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
};
