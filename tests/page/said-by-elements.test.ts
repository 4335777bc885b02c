// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { snapshotPage } from '../../utils/page/page-snapshot';

const textOf = (body: string, lang = 'en') =>
  snapshotPage(
    new DOMParser().parseFromString(
      `<html lang="${lang}"><body>${body}</body></html>`,
      'text/html',
    ),
    new Date(0),
  ).document.body.textContent;

it.each([
  ['en', '<p>She said <q>no</q>.</p>', 'She said “no”.'],
  ['de', '<p>Sie sagte <q>nein</q>.</p>', 'Sie sagte „nein“.'],
  ['fr', '<p>Elle dit <q>non</q>.</p>', 'Elle dit «\u00a0non\u00a0».'],
  ['en', '<p><q>He called it <q>odd</q></q></p>', '“He called it ‘odd’”'],
  ['en', '<p>She said <q>“no”</q>, then “<q>yes</q>”.</p>', 'She said “no”, then “yes”.'],
  ['en', '<p lang="pl"><q>tak</q></p>', '„tak”'],
])('quotations of %s have the marks that browsers show: %s', (lang, html, text) => {
  expect(textOf(html, lang)).toBe(text);
});

it.each([
  ['<math><mi>a</mi><mo>=</mo><msub><mi>b</mi><mn>1</mn></msub></math>', 'a=b_1'],
  ['<math><mfrac><mrow><mi>p</mi><mo>+</mo><mi>q</mi></mrow><mn>2</mn></mfrac></math>', '(p+q)/2'],
  ['<math><msqrt><mi>z</mi></msqrt></math>', '√(z)'],
  ['<math alttext="k \\cdot t"><mi>k</mi></math>', 'k \\cdot t'],
  [
    '<span><span><math><semantics><mi>y</mi><annotation encoding="application/x-tex">y_0</annotation></semantics></math></span><span aria-hidden="true">y0</span></span>',
    'y_0',
  ],
])('a formula is kept as its source: %s', (formula, source) => {
  expect(textOf(`<p>It is ${formula} in all.</p>`)).toBe(`It is ${source} in all.`);
});

it('readings over ruby characters are left out', () => {
  expect(textOf('<h1><ruby>海<rp>(</rp><rt>うみ</rt><rp>)</rp></ruby>の町</h1>', 'ja')).toBe(
    '海の町',
  );
});
