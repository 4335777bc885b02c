// A small invented story for tests, whole in every required field.
import type { Story } from '../../utils/story/story';

/** A story of one paragraph and one photo; `changes` replaces fields. */
export const inventedStory = (changes: Partial<Story> = {}): Story => ({
  schemaVersion: 1,
  extractorVersion: '0.1.0',
  url: 'https://harbour-herald.example/ferry',
  retrievedUrl: 'https://harbour-herald.example/ferry?utm_source=post',
  retrievedAt: '2026-03-04T10:00:00.000Z',
  headline: 'Ferry runs again after the ice',
  author: [{ name: 'Marta Lindqvist' }],
  datePublished: '2026-03-04T08:30:00+01:00',
  publisher: 'Harbour Herald',
  keywords: [],
  correction: [],
  body: [
    { type: 'paragraph', text: [{ text: 'The ferry to Almö left at dawn on Wednesday.' }] },
    { type: 'photo', photo: 'p1' },
  ],
  photos: [
    {
      id: 'p1',
      caption: 'The ferry leaves the quay.',
      creditLine: 'Jonas Bergh / Nordbild',
      creator: [{ name: 'Jonas Bergh' }],
      source: 'Nordbild',
      contentUrl: 'https://harbour-herald.example/ferry.jpg',
      representativeOfPage: true,
      personsShown: [],
      provenance: {},
    },
  ],
  flags: [],
  provenance: {},
  reasons: [],
  ...changes,
});
