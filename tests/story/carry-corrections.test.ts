import { describe, expect, it } from 'vitest';
import { contentHash } from '../../utils/archive/stories/story-identity';
import { carryCorrections } from '../../utils/story/carry-corrections';
import { correctPhoto, correctStory, withoutPhotos } from '../../utils/story/correct-story';
import { aStory } from './a-story';

const desk = {
  names: () => [],
  credit: (source: string) => ({ creator: [], source }),
  persons: () => [],
};

function correctedStory() {
  const named = correctStory(aStory(), 'headline', 'Nine-day harbour strike ends', desk);
  const nameless = correctStory(named, 'byline', '', desk);
  const credited = correctPhoto(nameless, 'p1', 'creditLine', 'Brisk Photo', desk);
  return withoutPhotos(credited, new Set(['p2']));
}

describe('a page read again after its reader corrected it', () => {
  it('counts as unchanged', async () => {
    const saved = correctedStory();
    const { story, leftOut } = carryCorrections(saved, aStory());
    expect(await contentHash(withoutPhotos(story, leftOut))).toBe(await contentHash(saved));
    expect(await contentHash(aStory())).not.toBe(await contentHash(saved));
  });

  it('counts as changed where the page says something new, and keeps the corrections', async () => {
    const fresh = aStory({ publisher: 'The Velmar Evening', headline: 'Strike over' });
    const { story } = carryCorrections(correctedStory(), fresh);
    expect(story).toMatchObject({
      publisher: 'The Velmar Evening',
      headline: 'Nine-day harbour strike ends',
      author: [],
    });
    expect(story).not.toHaveProperty('byline');
  });

  it('finds a photo again by its address, wherever it stands now', () => {
    const { photos } = aStory();
    const fresh = aStory({
      photos: photos.map((photo, at) => ({ ...photo, id: `p${photos.length - at}` })).reverse(),
    });
    const { story, leftOut } = carryCorrections(correctedStory(), fresh);
    expect([...leftOut]).toEqual(['p1']);
    expect(story.photos[1]?.creditLine).toBe('Brisk Photo');
  });
});
