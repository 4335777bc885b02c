// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutlines, findings, picture, story } from './page-of';

const PROSE =
  'The keeper of the tower told the council on Monday that the lamp would burn again by the end of the year, whatever the weather did to the road.';

describe('a line that nothing calls a caption is one where the page sets it so by pictures only', () => {
  it.each([
    [
      'in italics behind a line break',
      `<p>${picture()}<br><em>Ilse Marn (R)</em></p>`,
      'Ilse Marn (R)',
    ],
    [
      'in bold letters behind a picture',
      `<figure>${picture()}</figure><p><b>KEEPER Ilse Marn.</b></p>`,
      'KEEPER Ilse Marn.',
    ],
    [
      'in small print',
      `<div>${picture()}</div><p><small>The lamp in 1926.</small></p>`,
      'The lamp in 1926.',
    ],
  ])('%s', (_how, markup, caption) => {
    expect(cutlines(story(markup))).toEqual([[caption, undefined]]);
  });

  it('as a plain short paragraph under picture after picture', () => {
    const one = (name: string) => `${picture(name)}<p>The ${name} room.</p><p>${PROSE}</p>`;
    const found = cutlines(story(['lamp', 'stair', 'clock'].map(one).join('')));
    expect(found.map(([caption]) => caption)).toEqual([
      'The lamp room.',
      'The stair room.',
      'The clock room.',
    ]);
  });

  it('but not a bold subheading, nor a short paragraph of a page that has more of them', () => {
    const short = '<p>Nobody knew why.</p>';
    const heading = `<figure>${picture()}</figure><p><b>What the council will do now</b></p>`;
    const markup = `${heading}<p>${PROSE}</p>${short}${picture('stair')}${short}${short}${short}`;
    expect(cutlines(story(markup)).map(([caption]) => caption)).toEqual([undefined, undefined]);
  });
});

describe('a credit behind the story', () => {
  const page = (line: string, pictures = picture('lamp')): string =>
    story(pictures, { after: '' }).replace('</article>', `${line}</article>`);

  it.each([
    '<p>Lead picture: Ilse Marn</p>',
    '<p>Titelbild: Ilse Marn</p>',
    '<p><i>Foto: Ilse Marn</i></p>',
    '<ul><li>Bild:</li><li>Ilse Marn</li></ul>',
  ])('%s is that of the only picture, and no line of the story', (line) => {
    const [one] = findings(page(line));
    expect(one?.photo.creditLine).toBe('Ilse Marn');
    expect(
      one?.claimed.some(
        (element) => element.textContent?.includes('Marn') || element.textContent === 'Bild:',
      ),
    ).toBe(true);
  });

  it('is that of every picture where it speaks of all', () => {
    const both = picture('lamp') + picture('stair');
    expect(cutlines(page('<p>Photos: Ilse Marn</p>', both))).toEqual([
      [undefined, 'Ilse Marn'],
      [undefined, 'Ilse Marn'],
    ]);
  });

  it('is nobody’s where it speaks of one and there are two', () => {
    const both = picture('lamp') + picture('stair');
    expect(cutlines(page('<p>Photo: Ilse Marn</p>', both)).map(([, credit]) => credit)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

it('a name before an address of e-mail in an element of its own is the credit with it', () => {
  const markup = `<figure>${picture()}<figcaption>Keepers carry the lamp up the stairs. Ilse Marn <span class="credit">imarn@lantern.example</span></figcaption></figure>`;
  expect(cutlines(story(markup))).toEqual([
    ['Keepers carry the lamp up the stairs.', 'Ilse Marn imarn@lantern.example'],
  ]);
});
