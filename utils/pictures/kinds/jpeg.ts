// JPEG (ITU-T T.81, B.1 and B.2): start of image; the size stands in the frame header, behind segments of any length.
import type { PictureKind, PictureSize } from './kind';

/** SOF0 to SOF15, but for the three codes between them that begin no frame. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Markers that stand alone, without a length after them. */
const standsAlone = (marker: number): boolean =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

function sizeIn(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (beginsFrame(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) at += 1;
    else at += standsAlone(marker) ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

export const jpeg: PictureKind = {
  type: 'image/jpeg',
  begins: ([first, second, third]) => first === 0xff && second === 0xd8 && third === 0xff,
  size: sizeIn,
};
