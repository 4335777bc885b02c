// AVIF (AV1 Image File Format 1.1; ISO/IEC 14496-12, 4.3): a file type box that names the brand; sizes stand in `ispe`
// boxes, one for each part of the picture.
import { lettersAt, type PictureKind, type PictureSize } from './kind';

/** The boxes that describe the picture come before its bytes, and are short. */
const HEAD = 16_384;
const ISPE = 0x69737065;

const brands = (bytes: Uint8Array): boolean =>
  lettersAt(bytes, 8, 'avif') ||
  lettersAt(bytes, 8, 'avis') ||
  [16, 20, 24, 28].some((at) => lettersAt(bytes, at, 'avif'));

/** The largest part: the others are tiles of it, or small previews. */
function sizeIn(view: DataView): PictureSize | undefined {
  let largest: PictureSize | undefined;
  for (let at = 8; at + 16 <= Math.min(view.byteLength, HEAD); at++) {
    if (view.getUint32(at) !== ISPE) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

export const avif: PictureKind = {
  type: 'image/avif',
  begins: (bytes) => lettersAt(bytes, 4, 'ftyp') && brands(bytes),
  size: sizeIn,
};
