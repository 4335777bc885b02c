// Whether one story is among those a filter asks for. The plain, slow truth that every index must agree with.
import type { SavedStory } from '../story/saved-story';
import type { StoryRow } from '../story/story-row';
import { storyText } from '../story/story-text';
import { fold } from '../text/fold';
import type { StoryFilter } from './story-filter';
import { type WantedWord, wordsOf } from './words';

/** The day (YYYY-MM-DD) a story counts under: published, else saved. A bare year or month counts as its first day. */
export const storyDay = (row: Pick<StoryRow, 'datePublished' | 'savedAt'>): string => {
  const date = (row.datePublished ?? row.savedAt).slice(0, 10);
  return `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);
};

/** Whether a row meets every condition of a filter but its text. */
export function rowPasses(row: StoryRow, filter: StoryFilter): boolean {
  if ((row.trashedAt !== undefined) !== (filter.trashed === true)) return false;
  if (filter.publisher !== undefined && row.publisher !== filter.publisher) return false;
  const day = storyDay(row);
  if (filter.from !== undefined && day < filter.from) return false;
  if (filter.to !== undefined && day > filter.to) return false;
  const tags = new Set(row.tags.map(fold));
  return filter.tags.every((tag) => tags.has(fold(tag)));
}

/** Everything of a story that search looks through, a line each. */
export const searchableText = (story: SavedStory): string =>
  [
    story.kicker,
    story.headline,
    storyText(story),
    story.byline,
    ...story.author.map((author) => author.name),
    story.publisher,
    story.note,
    ...story.tags,
    ...story.photos.flatMap((photo) => [
      photo.caption,
      photo.creditLine,
      photo.copyrightNotice,
      photo.altText,
      photo.source,
      ...photo.creator.map((creator) => creator.name),
    ]),
  ]
    .filter((part) => part !== undefined)
    .join('\n');

/** Whether every wanted word occurs in the story. */
export function textPasses(story: SavedStory, wanted: readonly WantedWord[]): boolean {
  const words = new Set(wordsOf(searchableText(story)));
  return wanted.every(({ word, prefix }) => {
    if (words.has(word)) return true;
    return prefix && [...words].some((held) => held.startsWith(word));
  });
}
