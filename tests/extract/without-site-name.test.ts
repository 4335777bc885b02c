import { expect, it } from 'vitest';
import { withoutSiteName } from '../../utils/extract/without-site-name';

const OWN = 'https://www.coast-times.example/2026/11/pier-talks';

it.each([
  ['Talks on the pier end | Coast Times', 'Coast Times', []],
  ['Talks on the pier end – coast-times.example', undefined, []],
  ['Coast Times » Talks on the pier end', 'Coast Times', []],
  ['Talks on the pier end | Harbour | Coast Times', 'Coast Times', ['Talks on the pier end']],
  ['Talks on the pier end - The Long Name of a Paper', undefined, ['Talks on the Pier End']],
  ['Velden, 3 November | Talks on the pier end', undefined, ['Talks on the pier end']],
])('reads the headline in "%s"', (title, site, others) => {
  expect(withoutSiteName(title, site, OWN, others)).toBe('Talks on the pier end');
});

it.each([
  ['Talks – and no end', undefined, []],
  ['Pier | fog | boats', undefined, ['Pier']],
])('leaves "%s" whole', (title, site, others) => {
  expect(withoutSiteName(title, site, OWN, others)).toBe(title);
});
