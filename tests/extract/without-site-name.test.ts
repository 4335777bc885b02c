import { expect, it } from 'vitest';
import { withoutSignature, withoutSiteName } from '../../utils/extract/without-site-name';

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

it('drops the section behind a bar where the address names it', () => {
  const address = 'https://www.coast-times.example/opinion/2026/11/pier-talks';
  expect(withoutSiteName('Talks on the pier end | Opinion', 'Coast Times', address)).toBe(
    'Talks on the pier end',
  );
  expect(withoutSiteName('Talks on the pier end | Opinion', 'Coast Times', OWN)).toBe(
    'Talks on the pier end | Opinion',
  );
});

it('takes only the name of the site itself off a printed headline', () => {
  expect(withoutSignature('Talks on the pier end – Coast Times', 'Coast Times', OWN)).toBe(
    'Talks on the pier end',
  );
  const own = 'Talks on the pier end – Coast Times to close';
  expect(withoutSignature(own, 'Coast Times', OWN)).toBe(own);
});
