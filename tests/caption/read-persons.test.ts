import { expect, it } from 'vitest';
import { readPersons } from '../../utils/caption/read-persons';

it.each([
  [
    'Marentan Minister Ilvar Dekanos (L) greets his Oskarian counterpart Solvei Brandt in Velmouth on March 16, 2026.',
    [{ name: 'Ilvar Dekanos', position: 'left' }, { name: 'Solvei Brandt' }],
  ],
  [
    'Anna Berg, second from right, and Tom Lee, centre, in Paris',
    [
      { name: 'Anna Berg', position: 'second from right' },
      { name: 'Tom Lee', position: 'center' },
    ],
  ],
  [
    'Defence Secretary Marc Espen, left, and Oskarian Defence Minister Vel Anh Tor shake hands',
    [{ name: 'Marc Espen', position: 'left' }, { name: 'Vel Anh Tor' }],
  ],
  ['Jona Nieme (r.) will abziehen', [{ name: 'Jona Nieme', position: 'right' }]],
  [
    'Christian Linde (NDP, M) und Marco Busch (NDP, l)',
    [
      { name: 'Christian Linde', position: 'center' },
      { name: 'Marco Busch', position: 'left' },
    ],
  ],
  [
    'La ministre Sophie Varenne (à gauche) avec Marie Tine (à droite)',
    [
      { name: 'Sophie Varenne', position: 'left' },
      { name: 'Marie Tine', position: 'right' },
    ],
  ],
  [
    'Transport Minister Ilvar Dekanos (L) shakes hands with Velmouth harbour master Agda Pryce before a meeting',
    [{ name: 'Ilvar Dekanos', position: 'left' }, { name: 'Agda Pryce' }],
  ],
  [
    'Mayor Ana Ruiz (left) with cheering supporters outside Calder Hall',
    [{ name: 'Ana Ruiz', position: 'left' }],
  ],
  [
    'Astronaut Robert L. Curran Jr., left, on a walk',
    [{ name: 'Robert L. Curran', position: 'left' }],
  ],
])('reads who is seen and where in "%s"', (caption, persons) => {
  expect(readPersons(caption)).toEqual(persons);
});

it.each(['Mara Voigt (NDP) and Björn Hecke (AFW)', 'The Harbour Museum (left) in Porto Alba'])(
  'guesses nobody in "%s"',
  (caption) => {
    expect(readPersons(caption)).toEqual([]);
  },
);
