import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../scripts/newspaper/draw-picture';

const at = (path: string) => drawPicture(new URL(path, 'http://paper.example'));
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a picture of the newspaper', () => {
  it.each([
    ['/2026/bridge-first-bus-600x400.png', [600, 400]],
    ['/img/a/w640-h427/hills-noche.png', [640, 427]],
    ['/img/a/s1600/hills-noche.png', [1600, 1067]],
    ['/w300/snow-col.png', [300, 200]],
    ['/marsh-nest.png?w=800', [800, 533]],
    ['/gallery/town-piazza_1200x800.png', [1200, 800]],
    ['/i/river.png', [1200, 800]],
  ])('at %s has the size its address asks for', (path, size) => {
    expect(sizeOf(at(path))).toEqual(size);
  });

  it('is the same each time it is asked for, and not the same as another', () => {
    expect(at('/harbour-a-60x40.png').equals(at('/harbour-a-60x40.png'))).toBe(true);
    expect(at('/harbour-a-60x40.png').equals(at('/harbour-b-60x40.png'))).toBe(false);
  });

  it('is a PNG file whose rows unpack to its size', () => {
    const png = at('/market-60x40.png');
    const length = png.readUInt32BE(33);
    expect(png.toString('latin1', 37, 41)).toBe('IDAT');
    expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength((60 * 3 + 1) * 40);
  });
});
