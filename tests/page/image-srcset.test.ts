import { expect, it } from 'vitest';
import { parseSrcset } from '../../utils/page/image-srcset';

it.each([
  ['a.jpg', [{ url: 'a.jpg' }]],
  [
    'a.jpg 2x, b.jpg 800w',
    [
      { url: 'a.jpg', density: 2 },
      { url: 'b.jpg', width: 800 },
    ],
  ],
  [
    'a.jpg 1x,b.jpg 2x',
    [
      { url: 'a.jpg', density: 1 },
      { url: 'b.jpg', density: 2 },
    ],
  ],
  ['a.jpg, b.jpg', [{ url: 'a.jpg' }, { url: 'b.jpg' }]],
  [
    'a,w_3.jpg 1x , b.jpg 2x',
    [
      { url: 'a,w_3.jpg', density: 1 },
      { url: 'b.jpg', density: 2 },
    ],
  ],
  [' ,, a.jpg 1.5x,', [{ url: 'a.jpg', density: 1.5 }]],
  ['a.jpg wide', [{ url: 'a.jpg' }]],
  ['', []],
])('reads the candidates of "%s"', (srcset, candidates) => {
  expect(parseSrcset(srcset)).toEqual(candidates);
});
