// Dates out of a file that lie in the future: they count as now, or one of them would stand before everything true for years.
import type { SavedStory } from '../../story/saved-story';
import { moment } from '../database/stored-row';

/** Whether a date lies behind `now`. One that names no day does where it is spelled so: as text it stands behind true ones. */
const isLater = (iso: string, now: Date): boolean =>
  Number.isNaN(Date.parse(iso)) ? iso > now.toISOString() : moment(iso) > now.getTime();

/** The date, or `now` where it lies behind it. */
export const noLater = (iso: string, now: Date): string =>
  isLater(iso, now) ? now.toISOString() : iso;

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
