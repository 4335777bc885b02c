// WebP (RFC 9649): a RIFF file; the size stands in its first chunk, which may be of three kinds.
import { lettersAt, type PictureKind, type PictureSize } from './kind';

const threeBytes = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;

function sizeIn(view: DataView): PictureSize | undefined {
  if (view.byteLength < 30) return undefined;
  switch (view.getUint32(12)) {
    case 0x56503820: // "VP8 ": a lossy frame
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 0x5650384c: {
      // "VP8L": a lossless frame; two numbers of 14 bits, each one too small
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503858: // "VP8X": what follows is more than one frame
      return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 };
    default:
      return undefined;
  }
}

export const webp: PictureKind = {
  type: 'image/webp',
  begins: (bytes) => lettersAt(bytes, 0, 'RIFF') && lettersAt(bytes, 8, 'WEBPVP8'),
  size: sizeIn,
};
