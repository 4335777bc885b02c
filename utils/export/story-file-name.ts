// What the file of one story is called.
import type { SavedStory } from '../story/saved-story';
import { localDay } from './local-day';

/** The day first: sorted by name, the files lie in the order of their news. */
export const storyFileName = ({ datePublished, savedAt, headline }: SavedStory): string =>
  `${datePublished?.slice(0, 10) ?? localDay(savedAt)} ${headline}`;
