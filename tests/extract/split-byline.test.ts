import { expect, it } from 'vitest';
import { splitByline } from '../../utils/extract/names/split-byline';

it.each([
  ['By Anna Lind', ['Anna Lind']],
  ['By Anna Lind and Tomas Reuel, Harbour Editor', ['Anna Lind', 'Tomas Reuel']],
  ['Von Ilse Brandt, Velden', ['Ilse Brandt', 'Velden']],
  ['Par Jeanne de la Tour et Paul Roux', ['Jeanne de la Tour', 'Paul Roux']],
  ['Written by: Anna Lind | 5 March 2026', ['Anna Lind']],
  ['Anna Lind, Tomas Reuel & Ilse Brandt', ['Anna Lind', 'Tomas Reuel', 'Ilse Brandt']],
  ['Текст: Ольга Иванова', ['Ольга Иванова']],
  ['3 min read', []],
  ['Follow us on Twitter', []],
])('reads "%s" as %j', (printed, names) => {
  expect(splitByline(printed)).toEqual(names);
});
