// Where and when a picture was taken, as far as its caption says. Every place is invented.
import { expect, it } from 'vitest';
import { readScene } from '../../utils/caption/read-scene';

it.each([
  ['Ilvar Dekanos arrives in Hallin on September 5, 2026.', 'en', 'Hallin', '2026-09-05'],
  [
    'Teachers rally in Hallin, Tuesday, Nov. 19, 2026, for better pay.',
    'en',
    'Hallin',
    '2026-11-19',
  ],
  [
    'A ferry leaves in Port Velmouth, Ostria, on 3 March 2026',
    'en',
    'Port Velmouth, Ostria',
    '2026-03-03',
  ],
  ['Mara Voigt, left, walks in Hallin Tuesday, Nov. 19, 2026.', 'en', 'Hallin', '2026-11-19'],
  ['At hearings in The Haven on Monday, 28 April 2026.', 'en', 'The Haven', '2026-04-28'],
  [
    'Mara Voigt speaks at a stop, Tuesday, Nov. 19, 2026, in Calder, O.M.',
    'en',
    'Calder, O.M.',
    '2026-11-19',
  ],
  [
    'A ferry waits on Tuesday, Nov. 19, 2026, in Velmouth, Mar., before the storm.',
    'en',
    'Velmouth, Mar.',
    '2026-11-19',
  ],
  [
    'Rain falls Tuesday, Nov. 19, 2026, in Velmouth, Ostria.',
    'en',
    'Velmouth, Ostria',
    '2026-11-19',
  ],
  ['Das Rathaus in Hallin am 3. März 2026.', 'de', 'Hallin', '2026-03-03'],
  ['La mairie à Hallin, le 3 mars 2026.', 'fr', 'Hallin', '2026-03-03'],
  ['El puerto en Velmut, el martes 3 de marzo de 2026.', 'es', 'Velmut', '2026-03-03'],
  ['Il porto a Velmuto, il 3 marzo 2026.', 'it', 'Velmuto', '2026-03-03'],
  ['O cais em Velmute, em 3 de março de 2026.', 'pt', 'Velmute', '2026-03-03'],
])('"%s" says place and day', (caption, language, contentLocation, dateCreated) => {
  expect(readScene(caption, language)).toEqual({ contentLocation, dateCreated });
});

it.each([
  ['In this March 3, 2021, file photo, a ferry waits.', '2021-03-03'],
  ['A ferry, pictured on 3 March 2021', '2021-03-03'],
])('"%s" says the day alone', (caption, dateCreated) => {
  expect(readScene(caption)).toEqual({ dateCreated });
});

it.each([
  'The ferry will sail in Velmouth on March 3, 2027.',
  'Mara Voigt was born on March 3, 1950.',
  'The pier in Velmouth',
  'Hallin will host the cup in Hallin on Tuesday, March 3, 2026.',
  'A choir sings Monday, March 2, 2026, in Memory',
  'The old pier burned down in May 1926.',
])('"%s" does not say when it was taken', (caption) => {
  expect(readScene(caption)).toEqual({});
});

it('a caption made to be slow is read to its end', () => {
  const words = 'A-'.repeat(60);
  expect(readScene(`Tuesday, March 3, 2026, in ${words}, ${words}`).dateCreated).toBeTypeOf(
    'string',
  );
});

it('a day behind a place that no region follows is not taken for its day', () => {
  const { contentLocation } = readScene(
    'A choir sings Monday, March 2, 2026, in Memory of Anna Lind.',
  );
  expect(contentLocation).toBeUndefined();
});
