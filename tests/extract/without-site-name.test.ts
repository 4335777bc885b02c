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

it('takes only the name of the site itself, as it is spelled, off a printed headline', () => {
  const cut = (headline: string): string => withoutSignature(headline, 'Coast Times');
  expect(cut('Talks on the pier end – Coast Times')).toBe('Talks on the pier end');
  for (const own of ['Talks on the pier – Coast Times to close', 'Talks on the pier – coast times'])
    expect(cut(own)).toBe(own);
});

it('drops no stars behind a bar on an address with an empty step', () => {
  const title = 'Gulls have taken the whole of the pier | ***';
  expect(withoutSiteName(title, undefined, 'https://www.coast-times.example//a')).toBe(title);
});

it.each([
  ['Talks on the pier end « Coast Times – news & views from the quay', 'Talks on the pier end'],
  ['渡轮今晨再次停航_本地新闻_海岸网', '渡轮今晨再次停航'],
  ['渡轮今晨再次停航-海岸网', '渡轮今晨再次停航'],
  ['海岸電子報 - 渡輪今晨再次停航', '渡輪今晨再次停航'],
  ['渡轮停航-网民热议', '渡轮停航-网民热议'],
])('drops the name of the outlet with what is set around it: "%s"', (title, headline) => {
  expect(withoutSiteName(title, 'Coast Times', OWN)).toBe(headline);
});
