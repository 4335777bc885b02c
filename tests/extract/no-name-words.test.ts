// Parts of bylines that name nobody. Every name is invented.
import { expect, it } from 'vitest';
import { isNoName } from '../../utils/extract/names/no-name-words';

it.each([
  'Harbour Editor',
  'Redaktionsleitung',
  'Korrespondentin',
  'special to the Ledger',
  'redaktør',
  '3 min',
  'photos',
  'корреспондент',
  'Συντάκτρια',
  'Publié le',
  'Mis à jour',
  'Tuesday April',
  'März',
  '@annalind',
])('takes "%s" for no name', (part) => {
  expect(isNoName(part)).toBe(true);
});

it.each([
  'Anna Lind',
  'April Lind',
  'Tomas May',
  'Ольга Иванова',
  '王小明',
  'Minna Redak',
  'Jeanne de la Tour',
])('leaves "%s" a name', (part) => {
  expect(isNoName(part)).toBe(false);
});
