// Draws the picture that belongs at an address: the file name says the scene and, as on real sites, often the size.
import { Canvas, type Colour } from './canvas';
import { encodePng } from './png';
import { type Light, scenes } from './scenes';

const LARGEST = 2400;

const lights: readonly Light[] = [
  {
    sky: [28, 44, 78],
    horizon: [214, 132, 92],
    far: [70, 62, 92],
    near: [24, 26, 42],
    lamp: [250, 206, 122],
  },
  {
    sky: [126, 172, 206],
    horizon: [232, 238, 236],
    far: [122, 150, 146],
    near: [44, 66, 74],
    lamp: [238, 196, 92],
  },
  {
    sky: [176, 190, 196],
    horizon: [236, 226, 206],
    far: [150, 142, 122],
    near: [66, 58, 52],
    lamp: [206, 92, 66],
  },
  {
    sky: [14, 22, 46],
    horizon: [44, 66, 104],
    far: [32, 44, 74],
    near: [10, 14, 28],
    lamp: [246, 226, 156],
  },
  {
    sky: [92, 148, 178],
    horizon: [206, 222, 196],
    far: [104, 142, 96],
    near: [48, 74, 52],
    lamp: [242, 232, 206],
  },
];

/** FNV-1a: the same name always draws the same picture. */
function seedOf(name: string): number {
  let seed = 0x811c9dc5;
  for (const letter of name)
    seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return seed;
}

/** A stream of numbers from 0 to 1 (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Math.min(LARGEST, Math.max(1, Number(text)));

/** The size that an address asks for: `-1024x683`, `/w900/`, `/s1600/`, `?w=800`; else 1200 by 800. */
function sizeOf(address: URL): [width: number, height: number] {
  const exact = /[-_/]w?(\d{2,4})(?:x|-h)(\d{2,4})(?=[./]|$)/.exec(address.pathname);
  if (exact) return [number(exact[1]) ?? 1200, number(exact[2]) ?? 800];
  const asked = address.searchParams.get('w') ?? address.searchParams.get('width') ?? undefined;
  const width = number(asked ?? /\/[ws](\d{2,4})\//.exec(address.pathname)?.[1]) ?? 1200;
  return [width, Math.round((width * 2) / 3)];
}

/** Draws the picture at an address as a PNG file; the same address always gives the same bytes. */
export function drawPicture(address: URL): Buffer {
  const file = address.pathname.split('/').at(-1) ?? '';
  const name = file.replace(/\.png$/, '').replace(/[-_]\d+x\d+$/, '');
  const seed = seedOf(name);
  const [width, height] = sizeOf(address);
  const canvas = new Canvas(width, height);
  const word = name.split('-').find((part) => part in scenes) ?? 'town';
  const light = lights[seed % lights.length];
  if (light) scenes[word]?.(canvas, light, chances(seed));
  grain(canvas, chances(seed + 1));
  return encodePng(width, height, canvas.rgb);
}

/** A photograph is never quite flat; a little grain also keeps equal scenes from being equal files. */
function grain(canvas: Canvas, chance: () => number): void {
  const speck: Colour = [255, 255, 255];
  for (let i = 0; i < 500; i += 1) canvas.band(chance() * 1200, chance() * 800, 1.2, 1.2, speck);
}
