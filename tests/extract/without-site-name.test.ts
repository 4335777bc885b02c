import { expect, it } from 'vitest';
import { withoutSiteName } from '../../utils/extract/without-site-name';

const OWN = 'https://www.coast-times.example/2026/11/pier-talks';

it.each([
  ['Talks on the pier end | Coast Times', 'Coast Times'],
  ['Talks on the pier end – coast-times.example', undefined],
  ['Coast Times » Talks on the pier end', 'Coast Times'],
])('reads the headline in "%s"', (title, site) => {
  expect(withoutSiteName(title, site, OWN)).toBe('Talks on the pier end');
});

it('leaves a headline with a dash of its own whole', () => {
  expect(withoutSiteName('Talks – and no end', undefined, OWN)).toBe('Talks – and no end');
});
