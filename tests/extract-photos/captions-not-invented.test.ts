// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cutlines, findings, picture, story } from './page-of';

const captions = (html: string) => cutlines(html).flatMap(([caption]) => caption ?? []);

describe('no caption is made of', () => {
  it.each([
    [
      'a teaser whose words lead to the same page as its picture',
      `<div class="box"><a href="/2026/goat">${picture()}</a><a href="/2026/goat">Goat elected mayor of Oskaria</a></div>`,
    ],
    [
      'a card covered by an empty link',
      `<div class="box"><a href="/2026/goat"></a>${picture()}<div>Goat elected mayor of Oskaria</div><span>By Runa Oskarsen</span></div>`,
    ],
    [
      'a nested article of links',
      `<article>${picture()}<a href="/2026/goat">Goat elected mayor of Oskaria</a></article>`,
    ],
    [
      'an author box',
      `<div class="author-box">${picture()}<p>Runa Oskarsen writes about boats.</p></div>`,
    ],
    [
      'a newsletter box',
      `<div class="newsletter">${picture()}<p>Every morning in your inbox</p></div>`,
    ],
    [
      'a byline and a date',
      `<div>${picture()}<span>By Runa Oskarsen</span></div><div>${picture('b-second')}<span>November 12, 2026</span></div>`,
    ],
    ['a list of steps', `<ul><li>${picture()}<span>Open the window and look out</span></li></ul>`],
    [
      'a button said under every picture',
      `<div>${picture('one-boat')}<span>Now on air</span></div><div>${picture('two-boats')}<span>Now on air</span></div>`,
    ],
    ['the text alternative', picture('pier', 'alt="A boat at a pier"')],
    [
      'the words of a button',
      `<figure>${picture()}<span>View image in fullscreen</span></figure><figure>${picture('other-boat')}<figcaption>Vis mer</figcaption></figure>`,
    ],
    [
      'the first line of what is said in a video',
      `<div>${picture()}<p>Play</p></div><h2>Words</h2><div class="video-caption">00:01 But the ferry went out all the same</div>`,
    ],
    ['a price', `<figure>${picture()}<figcaption>Boat shoes $19.34</figcaption></figure>`],
    [
      'a quotation’s speaker',
      '<figure><blockquote>We told it we were fine.</blockquote><figcaption>Verna Tisdale, teacher</figcaption></figure>',
    ],
    [
      'a paragraph that floats its picture',
      `<p>${picture()}If we have not met yet, my name is Runa and I have been on boats all my life.</p>`,
    ],
    ['a credit alone', `<figure>${picture()}<figcaption>Getty Images</figcaption></figure>`],
  ])('%s', (_what, markup) => {
    expect(captions(story(markup))).toEqual([]);
  });

  it('pictures behind the story', () => {
    const more = `<section><h2>More boats</h2><div class="v">${picture()}<p class="legend">The pass is closed</p></div></section>`;
    expect(captions(story('', { after: more }))).toEqual([]);
  });

  it('advertising, buttons and banners', () => {
    const at = (address: string) => `<img src="${address}" width="300" height="250">`;
    const marks = [
      at('https://ads.velmouth.example/2026/boat.jpg'),
      at('https://img.velmouth.example/adserver/boat.jpg'),
      at('https://ww4.adserver.example/call/boat'),
      `<div><p>To view this content, JavaScript must be enabled.</p><a href="https://player.example/get">${at('https://img.velmouth.example/get_player.gif')}</a></div>`,
      `<a href="https://club.example/join">${at('https://img.velmouth.example/join-the-club.gif')}</a>`,
      `<div class="writerProfile"><a href="/team/runa">${at('https://img.velmouth.example/runa.jpg')}</a><p class="author"><a href="/team/runa">Runa Falk</a> <span>Senior Harbour Correspondent</span></p></div>`,
    ];
    for (const mark of marks) expect(findings(story(mark))).toEqual([]);
    const papers = at('https://img.ad.example/boat.jpg') + at('https://velmouth.ad/boat-race.jpg');
    expect(findings(story(papers))).toHaveLength(2);
  });

  it.each([
    'https://uploadserver.velmouth.example/boat.jpg',
    'https://downloadserver.example/boat.jpg',
    'https://www.ads.org.example/boat.jpg',
    'https://img.velmouth.example/car-hits-divider-in-velden.jpg',
    'https://img.velmouth.example/car-hits-divider.jpg',
    'https://img.velmouth.example/dockers-hold-banner-on-the-pier.jpg',
  ])('but a photo may lie at %s', (address) => {
    expect(findings(story(`<img src="${address}" width="900" height="600">`))).toHaveLength(1);
  });

  it('a banner, a flag and a logo are none, by the name of the file', () => {
    const names = ['banner_900', 'flag-velden', 'the-new-logo-of-the-velden-port'];
    for (const name of names) expect(findings(story(picture(name)))).toEqual([]);
  });

  it('nor are a photo with a caption, and a drawing of a photo’s shape, banners', () => {
    const boat = '<img src="https://img.velmouth.example/topics/ads/boat.jpg">';
    const caption = '<figcaption>The ferry at its berth</figcaption>';
    expect(findings(story(`<figure>${boat}${caption}</figure>`))).toHaveLength(1);
    const chart = (size: string) =>
      `<a href="https://figures.example/ice"><img src="https://img.velmouth.example/chart.gif" ${size}></a>`;
    expect(findings(story(chart('width="900" height="600"')))).toHaveLength(1);
    for (const size of ['', 'width="900" height="110"', 'width="970" height="250"'])
      expect(findings(story(chart(size)))).toEqual([]);
  });

  it('a divider', () => {
    const line = '<img src="https://img.velmouth.example/divider.png" width="900" height="600">';
    const hinted = '<img class="post-divider" src="https://img.velmouth.example/line.png">';
    expect(findings(story(line + hinted))).toEqual([]);
  });

  it('logos, icons and tracking pixels', () => {
    const marks =
      '<img src="https://a.example/logo.png"><img src="https://a.example/t.gif" width="1" height="1"><img src="https://a.example/icons/share.png">';
    expect(findings(story(marks))).toEqual([]);
  });
});

it('no credit is made of the day in brackets under a caption', () => {
  const figure = (below: string) =>
    `<figure>${picture()}<figcaption><p>The ferry at its berth before the storm came.</p><span class="when">${below}</span></figcaption></figure>`;
  expect(cutlines(story(figure('(Runa Oskarsen for the harbour)')))[0]?.[1]).toBeTruthy();
  expect(cutlines(story(figure('(Velden harbour museum 1926)')))[0]?.[1]).toBeTruthy();
  expect(cutlines(story(figure('(Published Monday, March 3, 2026)')))[0]?.[1]).toBeUndefined();
});

describe('no photo is', () => {
  it('a placeholder without address and words', () => {
    expect(findings(story(`<figure>${picture()}</figure>`))).toHaveLength(1);
    const empty = '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></figure>';
    expect(findings(story(empty))).toEqual([]);
  });

  it('a thumbnail without words', () => {
    const thumbnail = '<img src="https://img.velmouth.example/mayor.jpg" width="100" height="100">';
    expect(findings(story(thumbnail))).toEqual([]);
    expect(findings(story(thumbnail.replaceAll('100', '300')))).toHaveLength(1);
    const lazy = thumbnail.replace('>', ' srcset="https://img.velmouth.example/big.jpg 1600w">');
    expect(findings(story(lazy))).toHaveLength(1);
    expect(findings(story(`<figure>${thumbnail}</figure>`))).toHaveLength(1);
  });
});

describe('a photo printed twice is one', () => {
  const printed = (name: string) =>
    `<figure>${picture(name)}<figcaption>The ferry at its berth <small>Mara Voigt</small></figcaption></figure>`;

  it('in two sizes', () => {
    expect(
      findings(story(printed('pier-night-300x200') + printed('pier-night-1200x800'))),
    ).toHaveLength(1);
  });

  it('and in a lightbox with no picture of its own', () => {
    const lightbox = '<div class="caption">The ferry at its berth</div>';
    expect(captions(story(printed('pier-night') + lightbox))).toEqual(['The ferry at its berth']);
  });

  it('and a list of all captions of a gallery is no caption', () => {
    const [first, second] = [
      'The ferry at its berth on Monday evening',
      'The harbour master on the pier at noon',
    ];
    const gallery = `<figure>${picture('pier-night')}<figcaption>${first}</figcaption></figure><figure>${picture('hall-noon')}<figcaption>${second}</figcaption></figure><figure>${picture('all-boats')}<figcaption>${first} ${second}</figcaption></figure>`;
    expect(captions(story(gallery))).toEqual([first, second]);
  });

  it('but two photos may share their words', () => {
    expect(findings(story(printed('pier-night') + printed('pier-noon')))).toHaveLength(2);
  });

  it('and a caption cut short for narrow screens is dropped for the whole', () => {
    const cut = `<figure>${picture()}<figcaption><p>The ferry at its berth on Monday … more</p><p>The ferry at its berth on Monday evening, before the storm. less</p></figcaption></figure>`;
    expect(captions(story(cut))).toEqual([
      'The ferry at its berth on Monday evening, before the storm.',
    ]);
  });
});
