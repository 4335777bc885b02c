import { describe, expect, it } from 'vitest';
import { photoCitation, storyCitation } from '../../../utils/export/cite/citation';
import { citationText } from '../../../utils/export/cite/citation-text';
import { saved } from '../exported';

const split = { splitNames: true, own: true };
const story = saved(1);

describe('a citation to paste', () => {
  it.each([
    [
      'apa',
      'Lindqvist, A. (2026, October 30). Ferry returns to the old harbour. Harbour Gazette. https://gazette.example/1',
    ],
    [
      'chicago',
      'Lindqvist, Ana. “Ferry returns to the old harbour.” Harbour Gazette, October 30, 2026. https://gazette.example/1.',
    ],
    [
      'mla',
      'Lindqvist, Ana. “Ferry returns to the old harbour.” Harbour Gazette, 30 Oct. 2026, gazette.example/1. Accessed 1 Nov. 2026.',
    ],
  ] as const)('of a story in %s', (style, words) => {
    expect(citationText(storyCitation(story, split), style)).toBe(words);
  });

  it.each([
    [
      'apa',
      'Brandt, I. (2026, October 30). The Petrel leaves Łódka quay. [Photograph]. Harbour Gazette. https://gazette.example/1',
    ],
    [
      'chicago',
      'Brandt, Ivo. “The Petrel leaves Łódka quay.” Photograph. In “Ferry returns to the old harbour.” Harbour Gazette, October 30, 2026. https://gazette.example/1.',
    ],
  ] as const)('of a photo in %s', (style, words) => {
    const [photo] = story.photos;
    if (!photo) throw new Error('There is a photo.');
    expect(citationText(photoCitation(story, photo, split), style)).toBe(words);
  });

  it('leaves names as printed without consent, and names up to the styles’ measure', () => {
    const whole = { splitNames: false, own: true };
    const named = (...author: string[]) =>
      storyCitation(saved(1, { author: author.map((name) => ({ name })) }), split);
    expect(citationText(storyCitation(story, whole), 'apa')).toMatch(/^Ana Lindqvist\. \(2026/);
    expect(citationText(named('Ana Lind', 'Ivo van der Meer'), 'apa')).toMatch(
      /^Lind, A\., & van der Meer, I\. \(/,
    );
    expect(citationText(named('Ana Lind', 'Ivo Berg'), 'mla')).toMatch(
      /^Lind, Ana, and Ivo Berg\. “/,
    );
    expect(citationText(named('Ana Lind', 'Ivo Berg', 'Mo Sand'), 'mla')).toMatch(
      /^Lind, Ana, et al\. “/,
    );
    expect(citationText(named(), 'apa')).toMatch(/^Ferry returns to the old harbour\. \(2026/);
  });
});
