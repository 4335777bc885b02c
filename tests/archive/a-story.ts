// Invented stories for the tests of the archive, search and exports.
import type { Story } from '../../utils/story/story';
import type { StoryBlock } from '../../utils/story/story-block';

export const paragraph = (text: string): StoryBlock => ({ type: 'paragraph', text: [{ text }] });

/** A story of the invented Harbour Gazette with one photo, changed as a test needs. */
export const aStory = (change: Partial<Story> = {}): Story => ({
  schemaVersion: 1,
  extractorVersion: '0.1.0',
  url: 'https://gazette.example/ferry',
  retrievedUrl: 'https://gazette.example/ferry?utm_source=letter',
  retrievedAt: '2026-11-01T10:00:00.000Z',
  headline: 'Ferry returns to the old harbour',
  alternativeHeadline: 'After nine years the Petrel sails again.',
  byline: 'By Ana Lindqvist',
  author: [{ name: 'Ana Lindqvist' }],
  datePublished: '2026-10-30',
  publisher: 'Harbour Gazette',
  keywords: [],
  inLanguage: 'en',
  correction: [],
  body: [
    paragraph('The ferry left the quay at noon.'),
    { type: 'photo', photo: 'p1' },
    paragraph('Crowds waved from the pier.'),
  ],
  photos: [
    {
      id: 'p1',
      caption: 'The Petrel leaves Łódka quay.',
      creditLine: 'Ivo Brandt/NORDFOTO',
      creator: [{ name: 'Ivo Brandt' }],
      source: 'NORDFOTO',
      contentUrl: 'https://gazette.example/petrel.jpg',
      width: 1200,
      height: 800,
      representativeOfPage: true,
      personsShown: [],
      provenance: { caption: { pass: 'figure', from: 'figcaption', confidence: 0.9 } },
    },
  ],
  flags: [],
  provenance: { headline: { pass: 'headline', from: 'h1', confidence: 0.9 } },
  reasons: [],
  ...change,
});

/** The `n`th of many stories, each at its own address. */
export const storyNumber = (n: number, change: Partial<Story> = {}): Story =>
  aStory({ url: `https://gazette.example/${n}`, headline: `Story number ${n}`, ...change });

/** A moment `n` minutes into the first of November 2026. */
export const minute = (n: number): Date => new Date(Date.UTC(2026, 10, 1, 0, n));
