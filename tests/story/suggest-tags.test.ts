import { describe, expect, it } from 'vitest';
import { suggestTags } from '../../utils/story/suggest-tags';

const story = (given: Partial<Parameters<typeof suggestTags>[0]> = {}) => ({
  headline: 'The weir at Selmond is opened',
  keywords: [],
  ...given,
});

describe('suggested tags', () => {
  it('are those of the library that the story names, whatever their case, accents and folder', () => {
    const inUse = ['tax', 'Wéir', 'place/selmond', 'pen'];
    expect(suggestTags(story(), inUse, []).slice(0, 2)).toEqual(['Wéir', 'place/selmond']);
  });

  it('are never parts of words', () => {
    expect(
      suggestTags(story({ headline: 'Opened at last' }), ['other', 'more', 'pen'], []),
    ).toEqual(['other', 'more']);
  });

  it('are a few keywords of the page, none of them a sentence, and its outlet', () => {
    const keywords = [
      'flood',
      'the long list of everything that a machine may look for',
      'river, mill',
      'mill',
      'dyke',
    ];
    expect(suggestTags(story({ keywords, publisher: 'Selmond Post' }), [], [])).toEqual([
      'flood',
      'mill',
      'Selmond Post',
    ]);
  });

  it('are none that are given, none twice, and six at most', () => {
    const inUse = ['weir', 'Selmond', 'a', 'b', 'c', 'd', 'e', 'f'];
    const keywords = ['WEIR', 'selmond', 'opened'];
    expect(suggestTags(story({ keywords }), inUse, ['weir'])).toEqual(['Selmond']);
    const many = [
      'the weir',
      'at selmond',
      'weir',
      'selmond',
      'opened',
      'is opened',
      'the weir at',
    ];
    expect(suggestTags(story(), many, [])).toHaveLength(6);
  });
});
