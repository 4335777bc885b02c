// People listed in the order in which they stand. Every name is invented.
import { expect, it } from 'vitest';
import { readPersons } from '../../utils/caption/read-persons';

const shown = (caption: string): string[] =>
  readPersons(caption).map(({ name, position }) => (position ? `${name}: ${position}` : name));

const THREE = ['Mara Voigt: left', 'Agda Pryce: center', 'Ilvar Dekanos: right'];

it.each([
  'From left: Mara Voigt, Agda Pryce and Ilvar Dekanos at the harbour.',
  'From left, Mara Voigt, Agda Pryce and Ilvar Dekanos.',
  'Pictured from left to right are Mara Voigt, Agda Pryce and Ilvar Dekanos.',
  '(L-R) Mara Voigt, Agda Pryce and Ilvar Dekanos pose on the pier.',
  '(L to R): Mara Voigt, Agda Pryce, Ilvar Dekanos',
  'The jury, from left: Mara Voigt, Agda Pryce and Ilvar Dekanos. It met on Monday.',
  'Die Jury (v.l.n.r.): Mara Voigt, Agda Pryce und Ilvar Dekanos',
  'Von links: Mara Voigt, Agda Pryce und Ilvar Dekanos.',
  'Die Jury vlnr: Mara Voigt, Agda Pryce und Ilvar Dekanos.',
  'L – R: Mara Voigt, Agda Pryce and Ilvar Dekanos.',
  'Fr.v. Mara Voigt, Agda Pryce och Ilvar Dekanos.',
  'Slijeva nadesno: Mara Voigt, Agda Pryce i Ilvar Dekanos.',
  'Zľava: Mara Voigt, Agda Pryce, Ilvar Dekanos.',
  'Von links nach rechts: Mara Voigt, Agda Pryce und Ilvar Dekanos.',
  'De gauche à droite : Mara Voigt, Agda Pryce et Ilvar Dekanos.',
  'De izq. a der., Mara Voigt, Agda Pryce e Ilvar Dekanos.',
  'De izquierda a derecha: Mara Voigt, Agda Pryce y Ilvar Dekanos.',
  'Da esquerda para a direita: Mara Voigt, Agda Pryce e Ilvar Dekanos.',
  'Da sinistra: Mara Voigt, Agda Pryce e Ilvar Dekanos.',
  'Van links naar rechts: Mara Voigt, Agda Pryce en Ilvar Dekanos.',
  'Fra venstre: Mara Voigt, Agda Pryce og Ilvar Dekanos.',
  'Från vänster: Mara Voigt, Agda Pryce och Ilvar Dekanos.',
  'Vasemmalta: Mara Voigt, Agda Pryce ja Ilvar Dekanos.',
  'Od lewej: Mara Voigt, Agda Pryce i Ilvar Dekanos.',
  'Soldan sağa: Mara Voigt, Agda Pryce ve Ilvar Dekanos.',
])('"%s" tells who stands where', (caption) => {
  expect(shown(caption)).toEqual(THREE);
});

it('in Cyrillic and Greek', () => {
  expect(shown('Слева направо: Мара Фойгт, Агда Прайс и Илвар Деканос.')).toEqual([
    'Мара Фойгт: left',
    'Агда Прайс: center',
    'Илвар Деканос: right',
  ]);
  expect(shown('Από αριστερά: Μάρα Φόιγκτ και Άγκντα Πράις.')).toEqual([
    'Μάρα Φόιγκτ: left',
    'Άγκντα Πράις: right',
  ]);
});

it('offices between the names are no people', () => {
  expect(
    shown(
      'From left: Mara Voigt, mayor of Velmouth; Agda Pryce, harbour master; and Ilvar Dekanos.',
    ),
  ).toEqual(THREE);
});

it('of five, the one in the middle is counted from the left', () => {
  expect(
    shown('From left: Mara Voigt, Agda Pryce, Ilvar Dekanos, Solvei Brandt and Runa Oskarsen.'),
  ).toEqual([
    'Mara Voigt: left',
    'Agda Pryce: second from left',
    'Ilvar Dekanos: third from left',
    'Solvei Brandt: second from right',
    'Runa Oskarsen: right',
  ]);
});

it.each([
  'The ferry turned from left to right before the pier.',
  'From left field, the Velmouth Harbour Museum opened on Monday.',
  'Seen from the left: the pier, the harbour and the old town.',
])('"%s" lists nobody', (caption) => {
  expect(readPersons(caption)).toEqual([]);
});
