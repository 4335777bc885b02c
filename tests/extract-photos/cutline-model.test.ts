// @vitest-environment jsdom
import { expect, it } from 'vitest';
import {
  CAPTION_TREES_FEATURES,
  CREDIT_TREES_FEATURES,
} from '../../utils/extract/photos/cutline-model';
import { PART_FEATURES } from '../../utils/extract/photos/part-features';
import { WORD_FEATURES, wordFeatures } from '../../utils/extract/photos/part-words';
import { cutlines, findings, picture, story } from './page-of';

const CAPTION = 'The ferry at its berth on Monday evening';

it('the judge was trained on the features it is asked about', () => {
  expect(CAPTION_TREES_FEATURES.split('|')).toEqual(PART_FEATURES);
  expect(CREDIT_TREES_FEATURES.split('|')).toEqual(PART_FEATURES);
});

it('every number of a part’s words has its name', () => {
  expect(wordFeatures('Photo: Mara Voigt')).toHaveLength(WORD_FEATURES.length);
});

it('how sure the caption is stands in its provenance', () => {
  const figure = `<figure>${picture()}<figcaption>${CAPTION}</figcaption></figure>`;
  const [found] = findings(story(figure));
  expect(found?.photo.provenance.caption?.confidence).toBeGreaterThan(0.8);
});

it('words between two pictures go to one of them', () => {
  const two = `<div>${picture('pier-at-dusk')}</div><p class="caption">${CAPTION}</p><div>${picture('hall-at-noon')}</div>`;
  const captions = cutlines(story(two)).map(([caption]) => caption);
  expect(captions.filter((caption) => caption === CAPTION)).toHaveLength(1);
  expect(captions[0]).toBe(CAPTION);
});

it.each([
  ['no class says so', `<div class="a1">${picture()}<div class="b2">${CAPTION}</div></div>`],
  [
    'the names of classes are another language’s',
    `<div class="kuva">${picture()}<p class="kuvateksti">${CAPTION}</p></div>`,
  ],
  ['it is a paragraph in a figure', `<figure>${picture()}<p>${CAPTION}</p></figure>`],
  [
    'it stands over the picture',
    `<figure><figcaption>${CAPTION}</figcaption>${picture()}</figure>`,
  ],
  [
    'words of it lead elsewhere',
    `<figure>${picture()}<figcaption><a href="/ferry">The ferry</a> at its berth on Monday evening</figcaption></figure>`,
  ],
  [
    'picture and words stand in columns',
    `<div class="row"><div class="c1"><div>${picture()}</div></div><div class="c2"><figcaption>${CAPTION}</figcaption></div></div>`,
  ],
])('a caption is found though %s', (_what, markup) => {
  expect(cutlines(story(markup)).map(([caption]) => caption)).toEqual([CAPTION]);
});
