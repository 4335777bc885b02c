// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutlines, findings, picture, story } from './page-of';

const CAPTION = 'The ferry at its berth on Monday evening';

describe('a caption and its credit are found', () => {
  it.each([
    [
      'in a figcaption with a credit of its own class',
      `<figure>${picture()}<figcaption><span>${CAPTION}</span><span class="x-credit">Mara Voigt</span></figcaption></figure>`,
    ],
    [
      'touching without white space',
      `<figure>${picture()}<figcaption><b>${CAPTION}</b><span class="photographer">Foto: Mara Voigt</span></figcaption></figure>`,
    ],
    [
      'with the credit before the caption',
      `<figure>${picture()}<figcaption><div class="copyright">© Mara Voigt</div><div>${CAPTION}</div></figcaption></figure>`,
    ],
    [
      'in one element that its credit begins',
      `<p></p><div class="x image"><div><a href="#">[+] Enlarge${picture()}</a><div><cite>Mara Voigt</cite>${CAPTION}</div></div></div>`,
    ],
    [
      'in hashed divs around the picture',
      `<div class="sc-a1"><div class="sc-b2">${picture()}</div><div class="sc-c3">${CAPTION}</div><div class="sc-d4">Mara Voigt</div></div>`,
    ],
    [
      'in small print behind the picture',
      `<div><div>${picture()}</div></div><div class="m2"><span>${CAPTION}</span><small>Mara Voigt</small></div>`,
    ],
    [
      'in a bracket behind a picture of its own block',
      `<div class="image">${picture()}<p>${CAPTION}. (Photo: Mara Voigt)</p></div>`,
    ],
    [
      'in WordPress',
      `<div class="wp-caption">${picture()}<p class="wp-caption-text">${CAPTION} | Foto: Mara Voigt</p></div>`,
    ],
    [
      'in a table of Blogger',
      `<table class="tr-caption-container"><tr><td>${picture()}</td></tr><tr><td class="tr-caption">${CAPTION}. Photo by Mara Voigt</td></tr></table>`,
    ],
    [
      'behind labels for screen readers',
      `<figure>${picture()}<span class="hid">Image copyright</span><span class="x-copyright">Mara Voigt</span><figcaption><span class="hid">Image caption</span><span>${CAPTION}</span></figcaption></figure>`,
    ],
  ])('%s', (_where, markup) => {
    const [[caption, credit] = []] = cutlines(story(markup));
    expect(caption?.replace(/\.$/, '')).toBe(CAPTION);
    expect(credit?.replace(/^© /, '')).toBe('Mara Voigt');
  });

  it('over the headline, outside the article', () => {
    const lead = `<main><figure>${picture()}<figcaption>${CAPTION}<cite>Mara Voigt</cite></figcaption></figure>`;
    expect(cutlines(story('', { before: lead, after: '</main>' }))).toEqual([
      [CAPTION, 'Mara Voigt'],
    ]);
  });

  it('standing away from the picture, in the header', () => {
    const header = `<header><div class="hero">${picture()}<button>Zoom</button></div><div class="tools">Share</div><p class="caption">${CAPTION}</p></header>`;
    expect(cutlines(story('', { top: header }))).toEqual([[CAPTION, undefined]]);
  });

  it('with the picture beside it, though that was too unsure to be taken by itself', () => {
    const prose = `<p>${'The boats went out in the fog again. '.repeat(4)}</p>`;
    const late = `<div><figure>${picture('late')}<figcaption>1926</figcaption></figure>${prose}</div>`;
    const page = `<body><article><h1>The ferry sails again this week</h1><div>${prose.repeat(6)}</div>${late}</article></body>`;
    const found = findings(page);
    expect(found.map(({ photo }) => [photo.caption, photo.contentUrl])).toEqual([
      ['1926', 'https://img.velmouth.example/late.jpg'],
    ]);
  });

  it('beginning with the time of day, away from the picture', () => {
    const away = `<div>${picture()}<p>Play</p></div><h2>Words</h2><div class="caption">08:15 The ferry leaves the pier</div>`;
    expect(cutlines(story(away))).toEqual([['08:15 The ferry leaves the pier', undefined]]);
  });

  it('standing behind the standfirst that follows the picture', () => {
    const standfirst = `<p>${'The boats went out in the fog again. '.repeat(4)}</p>`;
    const hero = `<div class="hero">${picture()}<button>Zoom</button></div>${standfirst}<div class="photo-caption">${CAPTION}</div>`;
    const found = findings(story('', { top: hero }));
    expect(found.map(({ photo }) => [photo.caption, photo.contentUrl])).toEqual([
      [CAPTION, 'https://img.velmouth.example/pier-at-dusk.jpg'],
    ]);
  });

  it('but never of a picture that paragraphs part from it', () => {
    const away = `<p class="caption">${CAPTION}. (Photo: Jo Falk)</p>`;
    const pictured = `<div class="box">${picture()}<button>Zoom</button></div>`;
    const prose = `<p>${'The boats went out in the fog again. '.repeat(4)}</p>`.repeat(3);
    const [first] = cutlines(story(pictured).replace('</article>', `${prose}${away}</article>`));
    expect(first).toEqual([undefined, undefined]);
  });

  it('in a line without any cue that repeats the picture’s text alternative', () => {
    const line = `<div class="f3">${picture('pier', `alt="${CAPTION}"`)}</div><div class="f4"><span>${CAPTION}</span></div>`;
    expect(cutlines(story(line))).toEqual([[CAPTION, undefined]]);
  });

  it('as a bare line among the paragraphs, its picture gone', () => {
    expect(cutlines(story(`<p>${CAPTION}. (AFP/ NORTHLIGHT photo)</p>`))).toEqual([
      [`${CAPTION}.`, 'AFP/ NORTHLIGHT photo'],
    ]);
  });

  it('whose credit says the caption once more', () => {
    const twice = `<figure>${picture()}<figcaption><span class="credit">Photo: Mara Voigt ${CAPTION}</span><span class="caption">${CAPTION}</span></figcaption></figure>`;
    expect(cutlines(story(twice))).toEqual([[CAPTION, 'Mara Voigt']]);
  });

  it('under an image whose label only introduces it', () => {
    const labelled = `<figure>${picture()}<figcaption><span>Image:</span><span>The ferry has agreed a deal to become part of Velmouth</span></figcaption></figure>`;
    expect(cutlines(story(labelled))).toEqual([
      ['The ferry has agreed a deal to become part of Velmouth', undefined],
    ]);
  });
});

it.each([
  '- 12 degrees in the harbour',
  '+ 3 degrees on the pier',
  'Nachweis: ein Labor in Velden zeigt die Probe',
  'Reuters Building',
  'Getty Museum',
  'Source: the spring behind the mill',
])('"%s" is a caption', (caption) => {
  for (const behind of [
    `<figcaption>${caption}</figcaption>`,
    `<div class="caption">${caption}</div>`,
  ])
    expect(cutlines(story(`<figure>${picture()}${behind}</figure>`))).toEqual([
      [caption, undefined],
    ]);
});

it('the head of a column with its picture is no box about a writer', () => {
  const head = `<div class="columnist"><h1>The ferry sails again this week</h1><figure>${picture()}<figcaption>${CAPTION}</figcaption></figure></div>`;
  const page = story('')
    .replace(/<h1>.*<\/h1>/, `${head}<div>`)
    .replace('</article>', '</div>$&');
  expect(cutlines(page)).toEqual([[CAPTION, undefined]]);
});

describe('the credit of a picture without a caption is read', () => {
  const figure = (behind: string) => `<figure>${picture()}${behind}</figure>`;

  it.each([
    figure('<figcaption>Photo by Mara Voigt</figcaption>'),
    figure('<figcaption class="k2">Mara Voigt / AFP / Getty Images</figcaption>'),
    figure('<span class="x-credit">Mara Voigt</span>'),
    `<div class="box">${picture()}<span class="photo-credit">Courtesy Velden Museum</span></div>`,
    `${picture()}<p id="caption">Mara Voigt / AFP / Getty Images</p>`,
  ])('%s', (markup) => {
    const [[caption, credit] = []] = cutlines(story(markup));
    expect(caption).toBeUndefined();
    expect(credit).toMatch(/Mara Voigt|Velden Museum/);
  });

  it('but not what a video is called', () => {
    const video = figure('<figcaption>Video: Mara Voigt</figcaption>');
    expect(cutlines(story(video))[0]?.[1]).toBeUndefined();
  });
});

describe('a credit that is not printed is read', () => {
  const figure = (rest: string) =>
    `<figure>${picture('pier-at-dusk', rest)}<figcaption>${CAPTION}</figcaption></figure>`;

  it('from the picture’s title, behind a bar', () => {
    expect(cutlines(story(figure(`title="${CAPTION} | VRD/Haupt"`)))).toEqual([
      [CAPTION, 'VRD/Haupt'],
    ]);
  });

  it('from the text alternative, where that ends in a labelled bracket', () => {
    expect(cutlines(story(figure('alt="A boat. (Photo: Gale Images / Sharon Pryce)"')))).toEqual([
      [CAPTION, 'Gale Images / Sharon Pryce'],
    ]);
  });

  it('from an attribute that scripts show it from', () => {
    expect(cutlines(story(figure('data-credit="Photo: Mara Voigt"')))).toEqual([
      [CAPTION, 'Mara Voigt'],
    ]);
    const around = `<div data-image-copyright="Gale Images">${picture()}<p class="caption">${CAPTION}</p></div>`;
    expect(cutlines(story(around))).toEqual([[CAPTION, 'Gale Images']]);
  });

  it('and stands in the caption no more, in brackets or before a dash', () => {
    const credits = {
      'Mara Voigt': `${CAPTION} (Mara Voigt)`,
      'Mara Voigt, File': `Mara Voigt, File – ${CAPTION}`,
    };
    for (const [credit, again] of Object.entries(credits))
      expect(
        cutlines(story(figure(`data-credit="${credit}"`).replace(`>${CAPTION}`, `>${again}`))),
      ).toEqual([[CAPTION, credit]]);
    const other = `${CAPTION} (Pier Nine)`;
    const kept = figure('data-credit="Mara Voigt"').replace(`>${CAPTION}`, `>${other}`);
    expect(cutlines(story(kept))).toEqual([[other, 'Mara Voigt']]);
  });

  it('from JSON-LD, by the address of the picture', () => {
    const node = {
      '@type': 'NewsArticle',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://img.velmouth.example/pier-at-dusk.jpg?w=1200',
          creditText: 'Mara Voigt',
        },
      ],
    };
    expect(cutlines(story(figure('')), [node])).toEqual([[CAPTION, 'Mara Voigt']]);
  });

  it('but never where the page prints one', () => {
    const printed = `<figure>${picture('pier', `title="${CAPTION} | Wrong"`)}<figcaption>${CAPTION} <small>Mara Voigt</small></figcaption></figure>`;
    expect(cutlines(story(printed))).toEqual([[CAPTION, 'Mara Voigt']]);
  });
});
