// What the newspaper's pictures show: small flat scenes, each painted in the light of one hour of the day.
import type { Canvas, Colour, Point } from './canvas';

/** The light of a picture. */
export interface Light {
  sky: Colour;
  horizon: Colour;
  far: Colour;
  near: Colour;
  lamp: Colour;
}

/** Paints one scene; `chance` gives the same numbers for the same picture. */
export type Scene = (on: Canvas, light: Light, chance: () => number) => void;

const HORIZON = 470;

const sky: Scene = (on, light) => {
  on.band(0, 0, 1200, HORIZON + 40, light.sky, light.horizon);
  on.disc(880, 170, 58, light.lamp);
};

const ridge: Scene = (on, light, chance) => {
  const points: Point[] = [[0, 800]];
  for (let x = 0; x <= 1200; x += 100) points.push([x, HORIZON - 40 - chance() * 130]);
  on.shape([...points, [1200, 800]], light.far);
};

const water: Scene = (on, light, chance) => {
  on.band(0, HORIZON, 1200, 330, light.horizon, light.far);
  for (let i = 0; i < 60; i += 1) {
    on.band(chance() * 1150, HORIZON + 10 + chance() * 310, 30 + chance() * 90, 3, light.lamp);
  }
};

const person = (on: Canvas, x: number, foot: number, tall: number, colour: Colour): void => {
  on.shape(
    [
      [x - tall * 0.16, foot],
      [x - tall * 0.18, foot - tall * 0.62],
      [x, foot - tall * 0.78],
      [x + tall * 0.18, foot - tall * 0.62],
      [x + tall * 0.16, foot],
    ],
    colour,
  );
  on.disc(x, foot - tall * 0.88, tall * 0.12, colour);
};

const crowd = (on: Canvas, light: Light, chance: () => number, foot: number): void => {
  for (let x = 60; x < 1180; x += 55 + chance() * 45) {
    person(
      on,
      x,
      foot + chance() * 30,
      150 + chance() * 50,
      chance() > 0.75 ? light.far : light.near,
    );
  }
};

const houses = (on: Canvas, light: Light, chance: () => number, foot: number): void => {
  for (let x = -20; x < 1200; x += 120) {
    const top = foot - 140 - chance() * 130;
    on.band(x, top, 118, foot - top, light.near);
    on.shape(
      [
        [x - 6, top],
        [x + 59, top - 60],
        [x + 124, top],
      ],
      light.far,
    );
    for (let y = top + 25; y < foot - 40; y += 55) {
      if (chance() > 0.35) on.band(x + 22, y, 24, 30, light.lamp);
      if (chance() > 0.35) on.band(x + 70, y, 24, 30, light.lamp);
    }
  }
};

const bridge: Scene = (on, light, chance) => {
  sky(on, light, chance);
  ridge(on, light, chance);
  water(on, light, chance);
  on.band(0, 430, 1200, 34, light.near);
  for (let x = 0; x < 1200; x += 100) {
    on.shape(
      [
        [x, 430],
        [x + 50, 300],
        [x + 100, 430],
        [x + 86, 430],
        [x + 50, 324],
        [x + 14, 430],
      ],
      light.near,
    );
  }
  for (const x of [190, 590, 990]) on.band(x, 464, 46, 230, light.near);
  on.band(420, 366, 150, 64, light.lamp);
  on.band(432, 376, 126, 24, light.far);
};

const boat = (on: Canvas, light: Light, x: number, y: number, size: number): void => {
  on.shape(
    [
      [x, y],
      [x + size, y],
      [x + size * 0.82, y + size * 0.22],
      [x + size * 0.16, y + size * 0.22],
    ],
    light.near,
  );
  on.band(x + size * 0.46, y - size * 0.8, size * 0.04, size * 0.8, light.near);
  on.shape(
    [
      [x + size * 0.52, y - size * 0.78],
      [x + size * 0.9, y - 8],
      [x + size * 0.52, y - 8],
    ],
    light.lamp,
  );
};

const harbour: Scene = (on, light, chance) => {
  sky(on, light, chance);
  houses(on, light, chance, HORIZON + 6);
  water(on, light, chance);
  for (let i = 0; i < 5; i += 1)
    boat(on, light, 60 + i * 225 + chance() * 60, 540 + chance() * 130, 130 + chance() * 60);
};

const lighthouse: Scene = (on, light, chance) => {
  sky(on, light, chance);
  water(on, light, chance);
  on.shape(
    [
      [120, 800],
      [300, 500],
      [640, 470],
      [860, 560],
      [1000, 800],
    ],
    light.near,
  );
  on.shape(
    [
      [420, 490],
      [448, 150],
      [532, 150],
      [560, 490],
    ],
    light.lamp,
  );
  for (const y of [210, 310, 410]) on.band(432, y, 116, 40, light.far);
  on.band(452, 96, 76, 54, light.near);
  on.shape(
    [
      [528, 110],
      [1200, 20],
      [1200, 210],
      [528, 136],
    ],
    light.horizon,
  );
};

const market: Scene = (on, light, chance) => {
  on.band(0, 0, 1200, 800, light.horizon, light.far);
  for (let x = 40; x < 1200; x += 220) on.band(x, 0, 22, 620, light.near);
  on.shape(
    [
      [0, 90],
      [600, 10],
      [1200, 90],
      [1200, 120],
      [600, 40],
      [0, 120],
    ],
    light.near,
  );
  for (let x = 30; x < 1200; x += 240) {
    for (let i = 0; i < 4; i += 1)
      on.band(x + i * 48, 380, 48, 60, i % 2 ? light.lamp : light.near);
    on.band(x, 520, 192, 110, light.sky);
    for (let i = 0; i < 6; i += 1)
      on.disc(x + 22 + i * 30, 512, 17, chance() > 0.5 ? light.lamp : light.far);
  }
  crowd(on, light, chance, 770);
};

const hall: Scene = (on, light, chance) => {
  on.band(0, 0, 1200, 800, light.sky, light.far);
  for (let i = 0; i < 6; i += 1) {
    const inset = i * 95;
    on.shape(
      [
        [inset, 800],
        [inset, 300],
        [600, inset * 0.55],
        [1200 - inset, 300],
        [1200 - inset, 800],
        [1180 - inset, 800],
        [1180 - inset, 312],
        [600, 24 + inset * 0.55],
        [20 + inset, 312],
        [20 + inset, 800],
      ],
      i % 2 ? light.near : light.far,
    );
  }
  on.disc(600, 420, 80, light.lamp);
  person(on, 600, 760, 120 + chance() * 60, light.near);
};

const hills: Scene = (on, light, chance) => {
  sky(on, light, chance);
  ridge(on, light, chance);
  for (let i = 0; i < 9; i += 1) {
    const y = 470 + i * 40;
    on.shape(
      [
        [0, y + 40],
        [400, y - 30],
        [1200, y + 20],
        [1200, 800],
        [0, 800],
      ],
      i % 2 ? light.near : light.far,
    );
    for (let j = 0; j < 7; j += 1) on.disc(chance() * 1200, y + 20 + chance() * 20, 5, light.lamp);
  }
};

const town: Scene = (on, light, chance) => {
  sky(on, light, chance);
  houses(on, light, chance, 600);
  on.shape(
    [
      [0, 600],
      [1200, 600],
      [1200, 800],
      [0, 800],
    ],
    light.far,
  );
  on.shape(
    [
      [560, 600],
      [640, 600],
      [900, 800],
      [300, 800],
    ],
    light.horizon,
  );
  for (let i = 0; i < 4; i += 1) person(on, 380 + i * 150, 740 - chance() * 60, 110, light.near);
};

const station: Scene = (on, light, chance) => {
  sky(on, light, chance);
  ridge(on, light, chance);
  on.band(0, 610, 1200, 190, light.near);
  on.band(120, 330, 860, 230, light.lamp);
  on.band(120, 440, 860, 40, light.far);
  for (let x = 160; x < 940; x += 110) on.band(x, 360, 74, 62, light.sky);
  for (let x = 220; x < 940; x += 190) on.disc(x, 580, 34, light.near);
  on.shape(
    [
      [0, 180],
      [1200, 230],
      [1200, 260],
      [0, 220],
    ],
    light.near,
  );
  person(on, 1080, 640, 190 + chance() * 20, light.far);
};

const marsh: Scene = (on, light, chance) => {
  sky(on, light, chance);
  water(on, light, chance);
  for (let x = 0; x < 1200; x += 14) {
    const tall = 120 + chance() * 170;
    on.shape(
      [
        [x, 800],
        [x + 8, 800 - tall],
        [x + 12, 800],
      ],
      chance() > 0.4 ? light.near : light.far,
    );
  }
  for (const x of [430, 640]) {
    on.disc(x, 520, 62, light.lamp, 0.62);
    on.band(x + 44, 408, 12, 96, light.lamp);
    on.disc(x + 56, 404, 20, light.lamp);
    on.band(x + 70, 400, 60, 8, light.near);
  }
};

const river: Scene = (on, light, chance) => {
  sky(on, light, chance);
  ridge(on, light, chance);
  water(on, light, chance);
  on.band(700, 380, 110, 180, light.near);
  on.shape(
    [
      [690, 384],
      [755, 170],
      [820, 384],
    ],
    light.near,
  );
  on.band(752, 130, 6, 50, light.near);
  on.shape(
    [
      [260, 560],
      [380, 480],
      [500, 560],
    ],
    light.far,
  );
};

const portrait: Scene = (on, light, chance) => {
  on.band(0, 0, 1200, 800, light.horizon, light.far);
  on.band(80, 90, 300, 420, light.sky);
  person(on, 500, 820, 640, light.near);
  person(on, 820 + chance() * 60, 830, 560, light.sky);
};

const meeting: Scene = (on, light, chance) => {
  on.band(0, 0, 1200, 800, light.horizon, light.sky);
  for (let x = 60; x < 1200; x += 180) {
    on.band(x, 80, 10, 400, light.near);
    on.band(x + 10, 90, 110, 66, chance() > 0.5 ? light.lamp : light.far);
  }
  person(on, 480, 800, 560, light.near);
  person(on, 730, 800, 540, light.far);
  on.band(520, 430, 170, 34, light.lamp);
  on.band(0, 740, 1200, 60, light.near);
};

const snow: Scene = (on, light, chance) => {
  sky(on, light, chance);
  ridge(on, light, chance);
  on.band(0, 520, 1200, 280, [244, 246, 250], [222, 228, 238]);
  for (let i = 0; i < 400; i += 1) on.disc(chance() * 1200, chance() * 800, 3, [250, 250, 252]);
};

/** The scenes, by the word that a picture's file name holds. */
export const scenes: Readonly<Record<string, Scene>> = {
  bridge,
  harbour,
  lighthouse,
  market,
  hall,
  hills,
  town,
  station,
  marsh,
  river,
  portrait,
  meeting,
  snow,
};
