import { describe, expect, it } from 'vitest';
import { splitByline } from '../../utils/extract/names/split-byline';
import {
  BY_READER,
  correctPhoto,
  correctStory,
  withoutPhotos,
} from '../../utils/story/correct-story';
import { parseStory } from '../../utils/story/parse-story';
import { aStory } from './a-story';

const desk = {
  names: splitByline,
  credit: (line: string) => ({ creator: [], ...(line && { source: line }) }),
  persons: (caption: string) => (caption.includes('Mayor') ? [{ name: 'Mayor Lind' }] : []),
};

describe('a corrected field', () => {
  it('has the new words and says that the reader set them; the old story stays as it was', () => {
    const story = aStory();
    const next = correctStory(story, 'headline', '  Harbour  strike is over ', desk);
    expect(next.headline).toBe('Harbour strike is over');
    expect(next.provenance.headline).toEqual(BY_READER);
    expect(story).toEqual(aStory());
  });

  it('leaves no empty text behind, and no story without a headline', () => {
    expect(correctStory(aStory(), 'publisher', ' ', desk)).not.toHaveProperty('publisher');
    expect(correctStory(aStory(), 'headline', ' ', desk).headline).toBe(aStory().headline);
  });

  it('that was opened and left alone stays the page’s', () => {
    const story = aStory();
    expect(correctStory(story, 'headline', story.headline, desk)).toBe(story);
  });

  it('is a byline whose names become the authors', () => {
    const next = correctStory(aStory(), 'byline', 'Von Ben Okafor, Li Wei und Ana Ruiz', desk);
    expect(next.author.map(({ name }) => name)).toEqual(['Ben Okafor', 'Li Wei', 'Ana Ruiz']);
    expect(next.provenance.author).toEqual(BY_READER);
  });
});

describe('a corrected photo', () => {
  it('is read anew from its new credit, and the story is no longer flagged when none is missing', () => {
    const next = correctPhoto(aStory(), 'p2', 'creditLine', 'Brisk Photo', desk);
    expect(next.photos[1]).toMatchObject({ creditLine: 'Brisk Photo', source: 'Brisk Photo' });
    expect(next.photos[1]?.provenance.creditLine).toEqual(BY_READER);
    expect(next.flags).toEqual([]);
  });

  it('loses photographer and agency with its credit', () => {
    const [photo] = correctPhoto(aStory(), 'p1', 'creditLine', '', desk).photos;
    expect(photo).toMatchObject({ creator: [] });
    expect(photo).not.toHaveProperty('creditLine');
    expect(photo).not.toHaveProperty('source');
  });

  it('shows the people its new caption names', () => {
    const next = correctPhoto(aStory(), 'p2', 'caption', 'Mayor Lind at the gate.', desk);
    expect(next.photos[1]?.personsShown).toEqual([{ name: 'Mayor Lind' }]);
  });
});

describe('a photo left out', () => {
  const next = withoutPhotos(aStory(), new Set(['p2']));

  it('leaves the body too, and the log says so', () => {
    expect(next.photos.map(({ id }) => id)).toEqual(['p1']);
    expect(next.body.filter(({ type }) => type === 'photo')).toEqual([
      { type: 'photo', photo: 'p1' },
    ]);
    expect(next.reasons.at(-1)).toMatchObject({ pass: 'reader', did: 'cut' });
    expect(next.flags).toEqual([]);
  });

  it('leaves a story that is still one', () => {
    expect(parseStory(next)).toEqual({ ok: true, value: next });
  });
});
