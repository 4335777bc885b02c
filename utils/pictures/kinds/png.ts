// PNG (W3C PNG, third edition, 5.2 and 11.2.1): the signature, and IHDR as the first chunk.
import { lettersAt, type PictureKind } from './kind';

export const png: PictureKind = {
  type: 'image/png',
  begins: (bytes) =>
    bytes[0] === 0x89 && lettersAt(bytes, 1, 'PNG\r\n\x1a\n') && lettersAt(bytes, 12, 'IHDR'),
  size: (view) =>
    view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) },
};
