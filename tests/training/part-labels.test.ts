import { expect, it } from 'vitest';
import { partLabels } from '../../training/part-labels';

const GOLD = [
  {
    urls: ['https://img.example/pier-at-dusk.jpg'],
    caption: 'The ferry at its berth',
    credit: ['Mara Voigt'],
  },
];
const label = (texts: string[], url = 'https://img.example/pier-at-dusk.jpg') =>
  partLabels([{ urls: [url], parts: texts.map((text) => ({ text })) }], GOLD, [])[0]?.map(
    ({ caption, credit }) => (caption ? 'caption' : credit ? 'credit' : 'none'),
  );

it('tells caption, credit and neither from what is known of a photo', () => {
  expect(label(['The ferry at its berth', 'Photo: Mara Voigt', 'Read more'])).toEqual([
    'caption',
    'credit',
    'none',
  ]);
});

it('a caption with its credit in one text is a caption', () => {
  expect(label(['The ferry at its berth (Photo: Mara Voigt)'])).toEqual(['caption']);
});

it('the caption of another picture on the page is none of this one', () => {
  const pictures = [
    { urls: ['https://img.example/pier-at-dusk.jpg'], parts: [] },
    { urls: ['https://img.example/hall-at-noon.jpg'], parts: [{ text: 'The ferry at its berth' }] },
  ];
  expect(partLabels(pictures, GOLD, [])[1]?.[0]?.caption).toBe(0);
});

it('words of a caption that may be left out teach little', () => {
  const optional = [{ ...GOLD[0], optional: true }];
  const pictures = [
    { urls: ['https://img.example/pier-at-dusk.jpg'], parts: [{ text: 'The ferry at its berth' }] },
  ];
  expect(partLabels(pictures, optional, [])[0]?.[0]?.weight).toBeLessThan(0.5);
});
