// The page's machinery around a picture, told from what is printed for it. Every name is invented.
import { expect, it } from 'vitest';
import { isMachinery } from '../../utils/caption/button-words';

it.each([
  'Open image in gallery',
  'Click to enlarge',
  'View all (12)',
  'Hide caption',
  '| Image source:',
  'Credits',
  'Les mer',
  'Åpne bildet i fullskjerm',
  'Forstørr',
  'Vergrößern …',
  'Zurück',
  'Voir l’image',
  'Légende',
  'Увеличить',
  '写真を拡大',
  'Foto 3 von 12',
  'photo gallery 1/9',
  '4 / 20',
  '0:45 min',
  'Audio zum Text abspielen',
  'SHARE ON Facebook',
  'x',
  '+',
  '[+]',
  '[+] Enlarge',
  '+ Zoom',
  '[view larger]',
  'View Photos',
  'See all 12 photos',
  'View larger image',
  'More photos',
  'Fotos ansehen',
  'Voir toutes les photos',
  'Ver fotos',
  'To view this content, JavaScript must be enabled.',
  '• • •',
  '…',
])('"%s" is a button or a label', (text) => {
  expect(isMachinery(text)).toBe(true);
});

it.each([
  '',
  '–',
  'Foto: Mara Voigt',
  'Open day at the harbour of Hallin',
  'Image of the week',
  'View from the lock at Hallin',
  'More boats',
  '[Two boats in fog]',
  'View from the pier',
  '12 ferries wait in Hallin',
  'Åsa Holt öffnet das Tor',
  'Audio equipment on the stage',
])('"%s" is not', (text) => {
  expect(isMachinery(text)).toBe(false);
});
