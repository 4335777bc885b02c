// The first bytes of invented pictures, and things that claim to be pictures.

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const big = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, n) => (value >>> (8 * (width - 1 - n))) & 0xff);
const small = (value: number, width: number): number[] => big(value, width).reverse();
const bytes = (...parts: number[][]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flat());
const rest = Array.from({ length: 40 }, (_, n) => (n * 7) & 0x7f);

export const pngBytes = (width: number, height: number, tail: number[] = rest) =>
  bytes(
    [0x89],
    letters('PNG\r\n\x1a\n'),
    big(13, 4),
    letters('IHDR'),
    big(width, 4),
    big(height, 4),
    tail,
  );

/** With an application segment before the frame, as every camera writes one. */
export const jpegBytes = (width: number, height: number) =>
  bytes(
    [0xff, 0xd8, 0xff, 0xe0],
    big(16, 2),
    Array.from({ length: 14 }, () => 0),
    [0xff, 0xff, 0xc4],
    big(4, 2),
    [0, 0, 0xff, 0xc2],
    big(11, 2),
    [8],
    big(height, 2),
    big(width, 2),
    rest,
  );

export const gifBytes = (width: number, height: number, tail: number[] = rest) =>
  bytes(letters('GIF89a'), small(width, 2), small(height, 2), tail);

const riff = (...chunk: number[][]) =>
  bytes(letters('RIFF'), small(90, 4), letters('WEBP'), ...chunk, rest);
export const webpLossy = (width: number, height: number) =>
  riff(
    letters('VP8 '),
    small(60, 4),
    [0, 0, 0, 0x9d, 0x01, 0x2a],
    small(width, 2),
    small(height, 2),
  );
export const webpLossless = (width: number, height: number) =>
  riff(letters('VP8L'), small(60, 4), [0x2f], small((width - 1) | ((height - 1) << 14), 4));
export const webpExtended = (width: number, height: number) =>
  riff(letters('VP8X'), small(10, 4), [0, 0, 0, 0], small(width - 1, 3), small(height - 1, 3));

const ispe = (width: number, height: number) => [
  ...big(20, 4),
  ...letters('ispe'),
  ...big(0, 4),
  ...big(width, 4),
  ...big(height, 4),
];
export const avifBytes = (width: number, height: number, brand = 'avif') =>
  bytes(
    big(24, 4),
    letters(`ftyp${brand}`),
    big(0, 4),
    letters(brand === 'mif1' ? 'mif1avif' : 'mif1miaf'),
    ispe(160, 120),
    ispe(width, height),
    rest,
  );

const text = (words: string) => new TextEncoder().encode(words.padEnd(64, ' '));

/** What is no picture, whatever it is called. */
export const NO_PICTURES: Record<string, Uint8Array<ArrayBuffer>> = {
  'an HTML page': text('<!doctype html><title>Sign in</title><script>alert(1)</script>'),
  'an SVG drawing': text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>'),
  'an SVG drawing behind an XML declaration': text('<?xml version="1.0"?><svg onload="alert(1)"/>'),
  'an SVG drawing behind a byte order mark': text('\ufeff<svg onload="alert(1)"></svg>'),
  'a script': text('alert(document.domain)'),
  'a PDF': text('%PDF-1.7 and so on'),
  'a bitmap': bytes(letters('BM'), rest),
  'an icon': bytes([0, 0, 1, 0], rest),
  'a TIFF': bytes(letters('II*\0'), rest),
  'a film': bytes(big(24, 4), letters('ftypisom'), rest),
  'an HEIC photo': bytes(big(24, 4), letters('ftypheic'), big(0, 4), letters('mif1heic'), rest),
  'a sound in a RIFF file': bytes(letters('RIFF'), small(90, 4), letters('WAVEfmt '), rest),
  'a page with a picture behind it': bytes([...text('<script>')], [...pngBytes(9, 9)]),
  'half a signature': bytes([0x89], letters('PNG')),
  'nothing at all': bytes(),
};
