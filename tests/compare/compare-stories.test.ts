import { describe, expect, it } from 'vitest';
import { compareStories } from '../../utils/compare/compare-stories';
import { type Difference, wordDifferences } from '../../utils/compare/word-differences';
import { aStory, paragraph } from '../archive/a-story';

const told = (differences: readonly Difference[]): string =>
  differences
    .map(({ text, is }) => (is === 'same' ? text : is === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');

describe('the words of two versions', () => {
  it('are told apart one by one, and joined are the newer text', () => {
    const differences = wordDifferences('The old ferry left.', 'The new ferry left late.');
    expect(told(differences)).toBe('The [-old][+new] ferry left[+ late].');
    const newer = differences.filter(({ is }) => is !== 'removed');
    expect(newer.map(({ text }) => text).join('')).toBe('The new ferry left late.');
  });

  it('are told apart where a script has no spaces', () => {
    expect(told(wordDifferences('東京の港', '東京の橋'))).toBe('東京の[-港][+橋]');
  });

  it('are one stretch where nothing differs, and none where there is nothing', () => {
    expect(wordDifferences('The same.', 'The same.')).toEqual([{ text: 'The same.', is: 'same' }]);
    expect(wordDifferences('', '')).toEqual([]);
  });

  it('are not looked for in texts that have nothing to do with each other', () => {
    const [a, b] = ['a', 'b'].map((letter) =>
      Array.from({ length: 6000 }, (_, at) => letter + at).join(' '),
    );
    expect(wordDifferences(a ?? '', b ?? '').map(({ is }) => is)).toEqual(['removed', 'added']);
  });
});

describe('two versions of a story', () => {
  const before = aStory();
  const [photo] = before.photos;
  if (!photo) throw new Error('the invented story has a photo');

  it('differ in headline, paragraphs, captions and credits, each by itself', () => {
    const after = aStory({
      headline: 'Ferry returns to the new harbour',
      body: [
        paragraph('The ferry left the quay at one.'),
        paragraph('A band played.'),
        paragraph('Crowds waved from the pier.'),
      ],
      photos: [
        { ...photo, caption: 'The Petrel leaves Łódka pier.', creditLine: 'Ivo Brandt' },
        { ...photo, id: 'p2', contentUrl: 'https://gazette.example/band.jpg', caption: 'A band.' },
      ],
    });
    const differences = compareStories(before, after);
    expect(told(differences.headline)).toBe('Ferry returns to the [-old][+new] harbour');
    expect(differences.text.map(told)).toEqual([
      'The ferry left the quay at [-noon][+one].',
      '[+A band played.]',
      'Crowds waved from the pier.',
    ]);
    expect(
      differences.photos.map(({ is, caption, credit }) => [is, told(caption), told(credit)]),
    ).toEqual([
      ['changed', 'The Petrel leaves Łódka [-quay][+pier].', 'Ivo Brandt[-/NORDFOTO]'],
      ['added', '[+A band.]', '[+Ivo Brandt/NORDFOTO]'],
    ]);
  });

  it('tell of a photo that is gone, and know one by its picture in whatever size', () => {
    const bigger = { ...photo, contentUrl: 'https://gazette.example/petrel-2400x1600.jpg?w=9' };
    expect(compareStories(before, aStory({ photos: [bigger] })).photos[0]?.is).toBe('same');
    expect(compareStories(before, aStory({ photos: [] })).photos[0]?.is).toBe('removed');
  });
});
