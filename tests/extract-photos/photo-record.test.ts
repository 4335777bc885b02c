// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findings, picture, story } from './page-of';

const figure = `<figure>${picture('pier-at-dusk', 'alt="A boat"')}<figcaption>Ilvar Dekanos (L) waits. <span class="credit">Mara Voigt/Northlight</span></figcaption></figure>`;

it('a photo carries what was printed, what was read out of it, and where each came from', () => {
  const [found] = findings(story(figure));
  expect(found?.photo).toMatchObject({
    id: 'p1',
    caption: 'Ilvar Dekanos (L) waits.',
    creditLine: 'Mara Voigt/Northlight',
    creator: [{ name: 'Mara Voigt' }],
    source: 'Northlight',
    altText: 'A boat',
    contentUrl: 'https://img.velmouth.example/pier-at-dusk.jpg',
    width: 900,
    height: 600,
    representativeOfPage: true,
    personsShown: [{ name: 'Ilvar Dekanos', position: 'left' }],
  });
  expect(found?.photo.provenance.creditLine).toMatchObject({ pass: 'photos', from: 'span.credit' });
  expect(found?.photo.provenance.caption?.from).toBe('figcaption');
});

it('the figure with caption and credit is claimed, so that their words stand in no paragraph', () => {
  const [found] = findings(story(figure));
  expect(found?.claimed.map((element) => element.localName)).toContain('figure');
  expect(found?.at?.localName).toBe('figure');
});

it('a caption that only says the credit again has no origin', () => {
  const [found] = findings(
    story(
      `<figure>${picture('pier', 'data-credit="Pier 9"')}<figcaption>(Pier 9)</figcaption></figure>`,
    ),
  );
  expect(found?.photo.creditLine).toBe('Pier 9');
  expect(found?.photo.caption).toBeUndefined();
  expect(found?.photo.provenance.caption).toBeUndefined();
});

it('photos are numbered in reading order and the first leads', () => {
  const two = findings(story(figure + figure.replace('pier-at-dusk', 'hall-at-noon')));
  expect(two.map(({ photo }) => [photo.id, photo.representativeOfPage])).toEqual([
    ['p1', true],
    ['p2', false],
  ]);
});

it('what a template prints for want of words is no text alternative', () => {
  const altText = (alt: string) =>
    findings(story(picture('pier', `alt="${alt}"`)))[0]?.photo.altText;
  expect(altText('null')).toBeUndefined();
  expect(altText('https://img.velmouth.example/pier.jpg')).toBeUndefined();
  expect(altText('A boat')).toBe('A boat');
});

it('a lazy picture takes its address from the noscript beside it', () => {
  const lazy = `<figure><img src="data:image/gif;base64,R0"><noscript><img src="https://img.velmouth.example/pier.jpg?a=1&amp;w=9"></noscript><figcaption>The pier</figcaption></figure>`;
  const html = story(lazy)
    .replace('<noscript><img', '<noscript>&lt;img')
    .replace('w=9"></noscript>', 'w=9"&gt;</noscript>');
  expect(findings(html).map(({ photo }) => photo.contentUrl)).toEqual([
    'https://img.velmouth.example/pier.jpg?a=1&w=9',
  ]);
});

it('a page of a thousand pictures is read to its five hundredth', () => {
  const many = Array.from({ length: 1000 }, (_, at) => picture(`boat-number-${at}`)).join('');
  expect(findings(story(many))).toHaveLength(500);
});
