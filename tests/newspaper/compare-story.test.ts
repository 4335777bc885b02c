import { describe, expect, it } from 'vitest';
import { differences } from '../../scripts/newspaper/compare-story';
import { type ExpectedStory, inventedPages } from '../../scripts/newspaper/stories';
import type { Story } from '../../utils/story/story';

const [page] = inventedPages();
if (!page) throw new Error('There are no invented pages.');
const { expected } = page;
const provenance = {};

/** The story that a faultless reading of the page would give. */
const faultless = (wanted: ExpectedStory): Story => ({
  schemaVersion: 1,
  extractorVersion: '0',
  url: wanted.url,
  retrievedUrl: wanted.url,
  retrievedAt: '2026-11-01T00:00:00Z',
  headline: wanted.headline,
  byline: wanted.byline,
  author: wanted.authors.map((name) => ({ name })),
  datePublished: wanted.datePublished,
  publisher: wanted.publisher,
  keywords: [],
  correction: [],
  body: [
    ...wanted.paragraphs.map((text) => ({ type: 'paragraph' as const, text: [{ text }] })),
    ...wanted.headings.map((text) => ({ type: 'heading' as const, level: 2, text: [{ text }] })),
  ],
  photos: wanted.photos.map(({ caption, creditLine, source, creator, personsShown, file }, at) => ({
    id: `p${at + 1}`,
    caption,
    ...(creditLine ? { creditLine } : {}),
    ...(source ? { source } : {}),
    creator: (creator ?? []).map((name) => ({ name })),
    contentUrl: `https://paper.example/${file}-640x427.png`,
    representativeOfPage: at === 0,
    personsShown: personsShown ?? [],
    provenance,
  })),
  flags: [],
  provenance,
  reasons: [],
});

const story = faultless(expected);

describe('the comparison with what was printed', () => {
  it('finds nothing wrong with a faultless reading', () => {
    expect(differences(expected, story)).toEqual([]);
  });

  it.each<[string, Partial<Story>]>([
    ['a wrong headline', { headline: 'Another' }],
    ['a missing author', { author: [] }],
    ['another day', { datePublished: '2026-01-01' }],
    ['a paragraph too few', { body: story.body.slice(1) }],
    ['two paragraphs in the wrong order', { body: [...story.body].reverse() }],
    ['a photo too few', { photos: story.photos.slice(1) }],
    ['a photo too many', { photos: [...story.photos, ...story.photos.slice(0, 1)] }],
    ['a lost credit', { photos: story.photos.map(({ creditLine: _, ...photo }) => photo) }],
    [
      'a wrong picture',
      { photos: story.photos.map((p) => ({ ...p, contentUrl: 'https://a.example/x.png' })) },
    ],
    ['words of the page around it', { alternativeHeadline: `x ${expected.absent[0]}` }],
  ])('reports %s', (_what, wrong) => {
    expect(differences(expected, { ...story, ...wrong })).not.toEqual([]);
  });
});
