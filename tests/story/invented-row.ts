// The light row of the invented story, for tests.
import type { StoryRow } from '../../utils/story/story-row';

/** A row as the archive would keep it; `changes` replaces fields. */
export const inventedRow = (changes: Partial<StoryRow> = {}): StoryRow => ({
  id: '0123456789abcdef0123456789abcdef',
  savedAt: '2026-03-04T10:00:00.000Z',
  lastSeenAt: '2026-03-04T10:00:00.000Z',
  contentHash: '0'.repeat(64),
  tags: [],
  readingState: 'unread',
  starred: false,
  archived: false,
  url: 'https://harbour-herald.example/ferry',
  headline: 'Ferry runs again after the ice',
  excerpt: 'The ferry to Almö left at dawn on Wednesday.',
  authorNames: ['Marta Lindqvist'],
  paragraphCount: 1,
  photoCount: 1,
  creditedPhotoCount: 1,
  flags: [],
  ...changes,
});
