// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutlines, findings, picture, story } from './page-of';

const CAPTION = 'Keepers carry the new lamp up the stairs of the tower on Sunday.';
const figure = (caption: string, attributes = ''): string =>
  story(`<figure>${picture('lamp', attributes)}<figcaption>${caption}</figcaption></figure>`);

describe('a credit is told from its caption', () => {
  it.each([
    ['over it, before a line break', `<span>Ilse Marn</span><br>${CAPTION}`],
    ['over it, as bare text', `Ilse Marn<br>${CAPTION}`],
    ['under it, behind a line break', `${CAPTION}<br>Ilse Marn`],
    [
      'said to screen readers by another name',
      `<span class="visually-hidden">Image caption, </span>${CAPTION} <span class="sr-only">Image source, </span><b class="x">Ilse Marn</b>`,
    ],
    [
      'with a link to buy the picture behind it',
      `${CAPTION} Photo: Ilse Marn <a href="https://shop.example/3">Purchase image rights<span class="sr-only">, opens new tab</span></a>`,
    ],
  ])('%s', (_where, markup) => {
    expect(cutlines(figure(markup))).toEqual([[CAPTION, 'Ilse Marn']]);
  });

  it('and the link to the rest of a caption is none', () => {
    const whole =
      'Keepers carry the new lamp up the stairs of the tower on Sunday, while the band of the harbour plays below. (Marn Photo/Ilse Marn)';
    const cut = `${whole.slice(0, 70)} … <a href="/pictures/3">more &gt;</a>`;
    expect(cutlines(figure(cut, `title="${whole}"`))).toEqual([
      [whole.slice(0, whole.indexOf(' (')), 'Marn Photo/Ilse Marn'],
    ]);
  });
});

it('labels of broadcasters are no words of caption or credit, in any language', () => {
  for (const [caption, credit] of [
    ['Pie de foto, ', 'Fuente de la imagen, '],
    ['Légende image, ', 'Crédit photo, '],
    ['Подпись к фото, ', 'Автор фото, '],
    ['التعليق على الصورة، ', 'صدر الصورة، '],
    ['图像加注文字，', '图像来源，'],
  ]) {
    const markup = `<figure><div>${picture('lamp')}<span class="z1">${credit}Northlight</span></div><figcaption>${caption}${CAPTION}</figcaption></figure>`;
    expect(cutlines(story(markup))).toEqual([[CAPTION, 'Northlight']]);
  }
});

it('one caption under two pictures is the caption of both', () => {
  const markup = `<figure>${picture('old-lamp')}${picture('new-lamp')}<figcaption>Left: the old lamp. Right: the new one. Photo: Ilse Marn</figcaption></figure>`;
  const found = findings(story(markup)).map(({ photo }) => [photo.caption, photo.creditLine]);
  expect(found).toHaveLength(2);
  expect(found[0]).toEqual(found[1]);
  expect(found[0]?.[1]).toBe('Ilse Marn');
});

it('but pictures of a list with a caption each keep their own', () => {
  const one = (name: string) =>
    `<div class="slide">${picture(name)}<p class="caption">The ${name} of the tower on Sunday evening. Photo: Ilse Marn</p></div>`;
  const found = cutlines(story(`<div>${one('lamp')}${one('stair')}</div>`)).map(([words]) => words);
  expect(found).toEqual([
    'The lamp of the tower on Sunday evening.',
    'The stair of the tower on Sunday evening.',
  ]);
});

it('a heading of the first level under a picture is its caption, where the headline is another', () => {
  const markup = `<div class="imgbox"><div>${picture('lamp')}</div><h1>${CAPTION}</h1><p>Photo: NLP</p></div>`;
  expect(cutlines(story(markup))).toEqual([[CAPTION, 'NLP']]);
});
