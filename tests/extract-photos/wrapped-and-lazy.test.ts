// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutlines, findings, picture, story } from './page-of';

const CAPTION = 'Keepers carry the lamp up the stairs on Sunday';
const CREDIT = 'Photo: Ilse Marn';
const FIGCAPTION = `<figcaption>${CAPTION}. <span class="credit">${CREDIT}</span></figcaption>`;
const BOTH = [[`${CAPTION}.`, 'Ilse Marn']];

describe('a photo that opens in a large view is found', () => {
  it.each([
    ['figure in a button', `<button><figure>${picture()}${FIGCAPTION}</figure></button>`],
    ['picture in a button', `<figure><button>${picture()}</button>${FIGCAPTION}</figure>`],
    ['picture in a label', `<figure><label for="z">${picture()}</label>${FIGCAPTION}</figure>`],
    ['caption in a button', `<figure>${picture()}<button>${FIGCAPTION}</button></figure>`],
    [
      'figure in a link',
      `<div><a href="/large/17"><figure>${picture()}${FIGCAPTION}</figure></a></div>`,
    ],
  ])('%s', (_how, markup) => {
    const found = findings(story(markup));
    expect(found.map(({ photo }) => [photo.caption, photo.creditLine])).toEqual(BOTH);
    expect(found[0]?.photo.contentUrl).toContain('pier-at-dusk');
  });

  it('and the words of an ordinary button beside it stay out', () => {
    const markup = `<figure>${picture()}<button>Enlarge</button>${FIGCAPTION}</figure>`;
    expect(cutlines(story(markup))).toEqual(BOTH);
  });

  it('while cards of other stories in a row, linked as a whole, are none', () => {
    const card = (at: number) =>
      `<div><a href="/other/${at}"><figure>${picture(`other-${at}`)}<figcaption>Another story of the week, ${at}</figcaption></figure></a></div>`;
    expect(cutlines(story(`<div>${card(1)}${card(2)}${card(3)}</div>`))).toEqual([]);
  });
});

const figure = (shown: string): string => `<figure>${shown}${FIGCAPTION}</figure>`;

describe('the address of a picture is read', () => {
  it.each([
    ['of an unknown attribute', '<img data-realsrc="/lamp.jpg">', 'lamp.jpg'],
    ['without the ending of a file', '<img data-src="/render?id=77" src="data:x">', 'id=77'],
    [
      'behind a spacer of one pixel',
      '<img width="1" height="1" src="/spacer.gif" data-original="/lamp.jpg">',
      'lamp.jpg',
    ],
    ['of a shape given as size', '<img width="16" height="9" src="/lamp.jpg">', 'lamp.jpg'],
    ['in a style', '<div style="background-image:url(\'/lamp.jpg\')"></div>', 'lamp.jpg'],
    ['in an attribute for a style', '<a data-bg="/lamp.jpg"></a>', 'lamp.jpg'],
    [
      'in settings',
      `<img src="data:x" data-settings='{"src":"https:\\/\\/img.example\\/lamp.jpg"}'>`,
      'img.example/lamp.jpg',
    ],
    [
      'in the metadata',
      '<meta itemprop="url" content="/lamp.jpg"><img src="data:image/gif;base64,R0">',
      'lamp.jpg',
    ],
    [
      'with a place for the width',
      '<img data-src="/lamp_{width}x.jpg" data-widths="[320, 960]">',
      'lamp_960x.jpg',
    ],
  ])('%s', (_where, shown, address) => {
    const [one] = findings(story(figure(shown)));
    expect(one?.photo.contentUrl).toContain(address);
  });

  it('and beside the linked copy the picture’s own stays', () => {
    const markup = figure(`<a href="/large/lamp.jpg"><img src="/small/lamp-9.jpg"></a>`);
    const [one] = findings(story(markup));
    expect([one?.photo.contentUrl, ...(one?.photo.alternateUrls ?? [])].join(' ')).toMatch(
      /large\/lamp\.jpg.*small\/lamp-9\.jpg/,
    );
  });

  it('but a drawing behind a box of words, and a pixel that counts readers, are no photos', () => {
    const box = '<div class="hero" style="background-image:url(/waves.jpg)">Read on tomorrow</div>';
    const pixel = '<img width="1" height="1" src="/count.jpg">';
    expect(findings(story(box + pixel))).toEqual([]);
  });
});
