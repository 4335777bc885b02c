import { describe, expect, it } from 'vitest';
import { splitCutline } from '../../utils/caption/split-cutline';

describe('the words under a photo', () => {
  it.each([
    [
      'The harbour at dusk. (AFP/ NORTHLIGHT  photo)',
      'The harbour at dusk.',
      'AFP/ NORTHLIGHT photo',
    ],
    ['The harbour at dusk. (Mara Ellingsen)', 'The harbour at dusk.', 'Mara Ellingsen'],
    ['The harbour at dusk. (Mara ‘Harbour’ Voigt)', 'The harbour at dusk.', 'Mara ‘Harbour’ Voigt'],
    ['- The harbour at dusk. Reuters -', 'The harbour at dusk.', 'Reuters'],
    ['The harbour at dusk. /', 'The harbour at dusk.', undefined],
    ['/ The harbour at dusk —', 'The harbour at dusk', undefined],
    ['(Mara ‘Harbour’ Voigt Photography)', undefined, 'Mara ‘Harbour’ Voigt Photography'],
    ['Der Hafen am Abend | Foto: Jonas Ebert', 'Der Hafen am Abend', 'Jonas Ebert'],
    ['Der Hafen am Abend, Foto: LAT Images', 'Der Hafen am Abend', 'LAT Images'],
    [
      'Der Hafen am Abend. Foto: Jonas Ebert/dpa +++ dpa-Bildfunk +++',
      'Der Hafen am Abend.',
      'Jonas Ebert/dpa',
    ],
    ['Havnen ved aften. Foto: Mads Lund', 'Havnen ved aften.', 'Mads Lund'],
    ['Порт вечером. Фото: Анна Белова', 'Порт вечером.', 'Анна Белова'],
    ['Port wieczorem. Fot. Jan Nowak', 'Port wieczorem.', 'Jan Nowak'],
    ['Le port au soir. Crédit photo : Rémi Calvignac', 'Le port au soir.', 'Rémi Calvignac'],
    ['夕方の港＝13日、東京で（山田太郎撮影）', '夕方の港＝13日、東京で', '山田太郎'],
    ['The harbour at dusk. Photograph by Doug Vale', 'The harbour at dusk.', 'Doug Vale'],
    ['The harbour at dusk. Reuters', 'The harbour at dusk.', 'Reuters'],
    ['The harbour at dusk. Getty Museum', 'The harbour at dusk.', 'Getty Museum'],
    [
      'A poster from the campaign. (harbourfund.org)',
      'A poster from the campaign.',
      'harbourfund.org',
    ],
    [
      'The harbour at dusk. (Photo: UN Photo / Ola Berg. Courtesy of the port)',
      'The harbour at dusk.',
      'UN Photo / Ola Berg. Courtesy of the port',
    ],
  ])('part in "%s"', (printed, caption, creditLine) => {
    expect(splitCutline(printed)).toEqual({ caption, creditLine });
  });

  it.each([
    'Mara Voigt (NDP) and Björn Hecke (AFW)',
    'Soldiers on parade (Kundar, 6.12.2010)',
    'Anna Vargas (l.) in Porto Alba.',
    'The clinic’s new wing (left) opens',
    '会見を開いた理事長（中）ら大学幹部',
    'Carnival 2026: the show in Porto Alba',
    'Photo: A man walks down the street with a dog and a cat.',
  ])('stay whole in "%s"', (printed) => {
    expect(splitCutline(printed).creditLine).toBeUndefined();
  });

  it.each([
    ['BILD: SN/APA/GEORG BERGER', 'SN/APA/GEORG BERGER'],
    ['Foto: Bild: Northlight/Jan Ek', 'Northlight/Jan Ek'],
    ['(Reed Sanders / Associated Press)', 'Reed Sanders / Associated Press'],
    ['Getty Images', 'Getty Images'],
    ['REUTERS', 'REUTERS'],
    ['Photograph by Doug Vale', 'Doug Vale'],
  ])('are only a credit in "%s"', (printed, creditLine) => {
    expect(splitCutline(printed)).toEqual({ creditLine });
  });

  it('keep a copyright notice as printed', () => {
    expect(splitCutline('© 2016 Nordbild. All rights reserved').copyrightNotice).toBe(
      '© 2016 Nordbild. All rights reserved',
    );
  });

  it('keep the joiners that Persian words and joined emoji are spelled with', () => {
    expect(splitCutline('ماهی\u200cگیران می\u200cخندند \u{1f468}\u200d\u{1f469}. (AFP)')).toEqual({
      caption: 'ماهی\u200cگیران می\u200cخندند \u{1f468}\u200d\u{1f469}.',
      creditLine: 'AFP',
    });
  });

  it('lose marks that only turn the line round', () => {
    expect(splitCutline('\u200eThe harbour at dusk.\u200f \u202a(AFP)\u202c')).toEqual({
      caption: 'The harbour at dusk.',
      creditLine: 'AFP',
    });
  });
});
