// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readImageAddress } from '../../utils/page/image-address';
import { imageKey } from '../../utils/page/image-key';
import { parseSrcset } from '../../utils/page/image-srcset';

const elements = (html: string): Element[] => [
  ...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('img, source'),
];
const best = (html: string) =>
  readImageAddress(elements(html), 'https://news.example/a/b').contentUrl;

it('takes the widest candidate of a srcset', () => {
  expect(best('<img src="s.jpg" srcset="m.jpg 800w, /l.jpg 1600w">')).toBe(
    'https://news.example/l.jpg',
  );
});

it('prefers the lazy address to the placeholder', () => {
  expect(best('<img src="data:image/gif;base64,R0" data-src="/pier.jpg">')).toBe(
    'https://news.example/pier.jpg',
  );
  expect(best('<img src="/img/placeholder.png" data-lazy-src="/pier.jpg">')).toBe(
    'https://news.example/pier.jpg',
  );
});

it('reads the sources of a picture element', () => {
  expect(
    best(
      '<picture><source data-srcset="/pier.webp 1200w"><img src="/pier-s.jpg" width="300"></picture>',
    ),
  ).toBe('https://news.example/pier.webp');
});

it('keeps commas inside addresses', () => {
  expect(
    parseSrcset(
      'https://i.example/w_300,c_fill/a.jpg 300w, https://i.example/w_600,c_fill/a.jpg 600w',
    ),
  ).toEqual([
    { url: 'https://i.example/w_300,c_fill/a.jpg', width: 300 },
    { url: 'https://i.example/w_600,c_fill/a.jpg', width: 600 },
  ]);
});

it('knows the sizes and crops of one picture', () => {
  expect(imageKey('https://a.example/up/pier-night-300x200.jpg')).toBe(
    imageKey('https://a.example/up/pier-night.jpg?w=900'),
  );
  expect(imageKey('https://resize.example/?u=https%3A%2F%2Fa.example%2Fup%2Fpier-night.jpg')).toBe(
    imageKey('https://a.example/up/pier-night.jpg'),
  );
  expect(imageKey('https://a.example/1/master.jpg')).not.toBe(
    imageKey('https://a.example/2/master.jpg'),
  );
});
