import { expect, it } from 'vitest';
import { accuracyReport } from '../../scripts/accuracy/accuracy-report';
import { languageGroup } from '../../scripts/accuracy/language-group';
import { meanOf } from '../../scripts/accuracy/scored-pages';
import { whyLow } from '../../scripts/accuracy/why-low';

const page = (id: string, lang: string) => ({
  id,
  lang,
  source: 'fundus',
  url: `https://paper.example/${id}`,
  domain: 'paper.example',
  htmlFile: `${id}.html`,
  gold: { title: 'Fog over Velden', text: 'The ferry stayed in.\n\nThe gulls left.' },
});
const read = {
  prediction: {
    id: 'a',
    title: 'Fog | Coast Times',
    text: 'The ferry stayed in.\n\nRead also: boats',
  },
  reasons: [{ pass: 'story-body', did: 'cut', what: 'The gulls left.', why: 'it is a link' }],
  flags: ['low-confidence'],
  inLanguage: 'en',
};

it('means leave out pages whose gold does not define the metric', () => {
  const pages = [
    { id: 'a', m: { bodyF1: 0.5 } },
    { id: 'b', m: { bodyF1: 1, titleExact: 0 } },
    { id: 'c', m: {} },
  ];
  expect(['bodyF1', 'titleExact', 'dateDay'].map((metric) => meanOf(pages, metric))).toEqual([
    0.75,
    0,
    undefined,
  ]);
});

it('takes the Zyte figure from mean precision and mean recall', () => {
  const pages = [
    { id: 'a', m: { bodyP: 1, bodyR: 0 } },
    { id: 'b', m: { bodyP: 1, bodyR: 1 } },
  ];
  expect(meanOf(pages, 'bodyF1zyte')).toBeCloseTo(2 / 3);
});

it.each([
  ['de-AT', 'German'],
  ['nb_NO', 'Nordic'],
  ['ja', 'Chinese, Japanese, Korean'],
  ['zu', 'other'],
  [undefined, 'unknown'],
])('puts %s among %s', (tag, group) => {
  expect(languageGroup(tag)).toBe(group);
});

it('names what differs from the gold, with the reason the reader gave', () => {
  expect(whyLow(page('a', 'en'), read.prediction, read)).toEqual([
    'headline: gold "Fog over Velden", read "Fog | Coast Times"',
    'missing "The gulls left." (story-body cut: it is a link)',
    'not in gold "Read also: boats"',
    'flags: low-confidence',
  ]);
});

it('puts the worst page first, and says what a pass adds', () => {
  const report = accuracyReport({
    cases: [page('a', 'en'), page('b', 'de')],
    read: new Map([['a', read]]),
    now: [
      { id: 'a', m: { titleClose: 0 } },
      { id: 'b', m: { titleClose: 1 } },
    ],
    before: undefined,
    without: new Map([['visible-headline', [{ id: 'b', m: { titleClose: 0.25 } }]]]),
    notes: { b: 'the gold has no headline' },
  });
  expect(report).toContain('| fundus: German | 1 | 1.000 |');
  expect(report).toContain('| visible-headline | +0.250 |');
  expect(report.indexOf('### a:')).toBeLessThan(report.indexOf('### b:'));
  expect(report).toContain('- b: the gold has no headline');
});
