// Rows for tests of the list.
import type { StoryRow } from '../../utils/story/story-row';

/** A row with its id made of a number; `changes` replaces fields. */
export const rowOf = (n: number, changes: Partial<StoryRow> = {}): StoryRow => ({
  id: n.toString(16).padStart(32, '0'),
  savedAt: '2026-11-20T09:00:00.000Z',
  lastSeenAt: '2026-11-20T09:00:00.000Z',
  contentHash: '0'.repeat(64),
  tags: [],
  readingState: 'unread',
  starred: false,
  archived: false,
  url: `https://harbour-herald.example/${n}`,
  headline: `Story ${n}`,
  excerpt: '',
  authorNames: [],
  paragraphCount: 1,
  photoCount: 0,
  creditedPhotoCount: 0,
  flags: [],
  ...changes,
});
