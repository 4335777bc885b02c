// Dates out of a file that lie in the future: they count as now, or one of them would stand before everything true for years.
import type { SavedStory } from '../../story/saved-story';
import { moment } from '../database/stored-row';

/** The date, or `now` where it lies behind it. A date that names no day stays as it is. */
export const noLater = (iso: string, now: Date): string =>
  moment(iso) > now.getTime() ? now.toISOString() : iso;

/** A story of a file whose own dates are none of the future. What its page printed stays as printed. */
export function storyNoLater(story: SavedStory, now: Date): SavedStory {
  const { savedAt, lastSeenAt, retrievedAt, trashedAt, highlights } = story;
  return {
    ...story,
    savedAt: noLater(savedAt, now),
    lastSeenAt: noLater(lastSeenAt, now),
    retrievedAt: noLater(retrievedAt, now),
    ...(trashedAt !== undefined && { trashedAt: noLater(trashedAt, now) }),
    ...(highlights && {
      highlights: highlights.map((one) => ({ ...one, createdAt: noLater(one.createdAt, now) })),
    }),
  };
}
