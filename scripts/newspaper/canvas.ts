// A sheet to paint on with flat shapes. Scenes are laid out on 1200 x 800 units, whatever the size of the picture.

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A point in scene units. */
export type Point = readonly [number, number];

const UNITS_WIDE = 1200;
const UNITS_HIGH = 800;

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** The pixels of a picture and the few ways of painting them. */
export class Canvas {
  readonly rgb: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rgb = new Uint8Array(width * height * 3);
  }

  /** A rectangle whose colour runs from `top` to `bottom`. */
  band(x: number, y: number, w: number, h: number, top: Colour, bottom: Colour = top): void {
    const [x0, x1] = [this.column(x), this.column(x + w)];
    const [y0, y1] = [this.row(y), this.row(y + h)];
    for (let row = Math.max(0, y0); row < Math.min(this.height, y1); row += 1) {
      this.line(row, x0, x1, mix(top, bottom, (row - y0) / Math.max(1, y1 - y0)));
    }
  }

  /** A filled circle, or an ellipse `flat` times as high as it is wide. */
  disc(cx: number, cy: number, radius: number, colour: Colour, flat = 1): void {
    const high = radius * flat;
    for (let row = this.row(cy - high); row <= this.row(cy + high); row += 1) {
      const up = ((row / this.height) * UNITS_HIGH - cy) / high;
      if (Math.abs(up) > 1) continue;
      const half = radius * Math.sqrt(1 - up * up);
      this.line(row, this.column(cx - half), this.column(cx + half), colour);
    }
  }

  /** A filled polygon. */
  shape(points: readonly Point[], colour: Colour): void {
    const heights = points.map(([, y]) => y);
    for (
      let row = this.row(Math.min(...heights));
      row <= this.row(Math.max(...heights));
      row += 1
    ) {
      const cuts = this.cuts(points, ((row + 0.5) / this.height) * UNITS_HIGH);
      for (let i = 0; i + 1 < cuts.length; i += 2) {
        this.line(row, this.column(cuts[i] ?? 0), this.column(cuts[i + 1] ?? 0), colour);
      }
    }
  }

  private cuts(points: readonly Point[], y: number): number[] {
    const found: number[] = [];
    for (const [i, from] of points.entries()) {
      const to = points[(i + 1) % points.length] ?? from;
      if (from[1] > y === to[1] > y) continue;
      found.push(from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
    }
    return found.sort((a, b) => a - b);
  }

  private column = (x: number): number => Math.round((x / UNITS_WIDE) * this.width);
  private row = (y: number): number => Math.round((y / UNITS_HIGH) * this.height);

  private line(row: number, from: number, to: number, [r, g, b]: Colour): void {
    if (row < 0 || row >= this.height) return;
    for (let x = Math.max(0, from); x < Math.min(this.width, to); x += 1) {
      const at = (row * this.width + x) * 3;
      this.rgb[at] = r;
      this.rgb[at + 1] = g;
      this.rgb[at + 2] = b;
    }
  }
}
