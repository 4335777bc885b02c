import { describe, expect, it } from 'vitest';
import { pictureFacts } from '../../utils/pictures/picture-facts';
import {
  avifBytes,
  gifBytes,
  jpegBytes,
  NO_PICTURES,
  pngBytes,
  webpExtended,
  webpLossless,
  webpLossy,
} from './picture-bytes';

describe('a picture is told by its bytes', () => {
  it.each([
    ['a JPEG', jpegBytes(1200, 800), 'image/jpeg'],
    ['a PNG', pngBytes(1200, 800), 'image/png'],
    ['a GIF', gifBytes(1200, 800), 'image/gif'],
    ['a lossy WebP', webpLossy(1200, 800), 'image/webp'],
    ['a lossless WebP', webpLossless(1200, 800), 'image/webp'],
    ['an extended WebP', webpExtended(1200, 800), 'image/webp'],
    ['an AVIF', avifBytes(1200, 800), 'image/avif'],
    ['an AVIF that names its brand second', avifBytes(1200, 800, 'mif1'), 'image/avif'],
  ])('%s, with its size', (_what, bytes, type) => {
    expect(pictureFacts(bytes)).toEqual({ type, width: 1200, height: 800 });
  });

  it('wherever in a larger buffer they stand', () => {
    const held = new Uint8Array(500);
    held.set(pngBytes(30, 20), 100);
    expect(pictureFacts(held.subarray(100, 300))).toMatchObject({ width: 30, height: 20 });
  });
});

describe('what is no picture is told by its bytes too', () => {
  it.each(Object.entries(NO_PICTURES))('%s', (_what, bytes) => {
    expect(pictureFacts(bytes)).toBeUndefined();
  });

  it.each([
    ['a PNG of no width', pngBytes(0, 20)],
    ['a JPEG that ends before its frame', jpegBytes(30, 20).subarray(0, 30)],
    [
      'a JPEG with rubbish between its segments',
      jpegBytes(30, 20).map((byte, n) => (n === 20 ? 7 : byte)),
    ],
    ['a WebP cut off', webpLossy(30, 20).subarray(0, 25)],
    ['an AVIF without a size', avifBytes(30, 20).map((byte) => (byte === 0x69 ? 0x70 : byte))],
  ])('and so is %s', (_what, bytes) => {
    expect(pictureFacts(bytes)).toBeUndefined();
  });
});

describe('a file that is two things at once', () => {
  it('is the picture it begins as, and will be shown as nothing else', () => {
    const script = [...'/*'].map((letter) => letter.charCodeAt(0));
    const both = gifBytes(0x2a2f, 1, [...script, ...new TextEncoder().encode('*/=1;alert(1)')]);
    expect(pictureFacts(both)?.type).toBe('image/gif');
    const page = new TextEncoder().encode('<html><script>alert(1)</script>');
    expect(pictureFacts(pngBytes(3, 2, [...page]))?.type).toBe('image/png');
  });
});
