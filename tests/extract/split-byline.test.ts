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
  ['Von Felix Lind und Jörg Holt, dpa', ['Felix Lind', 'Jörg Holt', 'dpa']],
  ['Par Jeanne Roux avec AFP', ['Jeanne Roux', 'AFP']],
  ['Anna Lind (text), Tomas Reuel (photos)', ['Anna Lind']],
  ['Anna Lind (dpa)', ['Anna Lind']],
  ['By ANNA LIND and Anna Lind', ['ANNA LIND']],
  ['Anna Lind anna.lind@coast.example', ['Anna Lind']],
  ['Anna Lind (@alind), Tomas Reuel', ['Anna Lind', 'Tomas Reuel']],
  ['Anna Lind Senior Reporter', ['Anna Lind']],
  ['Jeanne Roux, envoyée spéciale à Velden', ['Jeanne Roux']],
  ['Ольга Иванова, корреспондент', ['Ольга Иванова']],
  ['Door onze redacteur Jan de Wit', ['Jan de Wit']],
  ['Kirjoittaja: Aino Virta', ['Aino Virta']],
  ['Yazar: Özgür Yıldız', ['Özgür Yıldız']],
  ['Oleh Kovalenko', ['Oleh Kovalenko']],
  ['記者王小明', ['王小明']],
  ['김해문 기자', ['김해문']],
  ['Reporting by Anna Lind; Editing by Tomas Reuel', ['Anna Lind']],
  ['By Coast Times with Agencies', ['Coast Times']],
  ['By Anna Lind, in News, Coast, Harbour', ['Anna Lind']],
  ['Anna Lind | Folgen | Montag', ['Anna Lind']],
  ['By April Lind and Tomas Reuel, Monday', ['April Lind', 'Tomas Reuel']],
  ['By Staff', []],
  ['3 min read', []],
  ['Follow us on Twitter', []],
])('reads "%s" as %j', (printed, names) => {
  expect(splitByline(printed)).toEqual(names);
});
