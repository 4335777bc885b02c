// An invented story for tests that need one.
import type { Photo } from '../../utils/story/photo';
import type { Story } from '../../utils/story/story';

/** A photo of the harbour, with a credit. */
export const aPhoto = (given: Partial<Photo> = {}): Photo => ({
  id: 'p1',
  caption: 'Dockers wait at the gate of the old harbour in Velmar on Monday.',
  creditLine: 'Ines Carvo / Brisk Photo',
  creator: [{ name: 'Ines Carvo' }],
  source: 'Brisk Photo',
  contentUrl: 'https://pictures.example/harbour.jpg',
  representativeOfPage: false,
  personsShown: [],
  provenance: { caption: { pass: 'figure', from: 'figure > figcaption', confidence: 0.95 } },
  ...given,
});

/** A story of two paragraphs and two photos, the second without a credit. */
export const aStory = (given: Partial<Story> = {}): Story => ({
  schemaVersion: 1,
  extractorVersion: '0.1.0',
  url: 'https://morning.example/harbour',
  retrievedUrl: 'https://morning.example/harbour?from=front',
  retrievedAt: '2026-11-22T10:00:00Z',
  headline: 'Harbour strike ends after nine days',
  byline: 'By Ana Ruiz',
  author: [{ name: 'Ana Ruiz' }],
  datePublished: '2026-11-21T18:30:00+01:00',
  publisher: 'The Velmar Morning',
  keywords: [],
  correction: [],
  body: [
    { type: 'paragraph', text: [{ text: 'The dockers of Velmar went back to work on Monday.' }] },
    { type: 'photo', photo: 'p1' },
    { type: 'paragraph', text: [{ text: 'Both sides called the settlement fair.' }] },
    { type: 'photo', photo: 'p2' },
  ],
  photos: [
    aPhoto({ representativeOfPage: true }),
    {
      id: 'p2',
      caption: 'The cranes stood still for nine days.',
      creator: [],
      contentUrl: 'https://pictures.example/cranes.jpg',
      representativeOfPage: false,
      personsShown: [],
      provenance: {},
    },
  ],
  flags: ['no-credit'],
  provenance: { headline: { pass: 'headline', from: 'h1', confidence: 0.9 } },
  reasons: [],
  ...given,
});
