// The citations of an export: a story, then its photos where they are wanted.
import type { SavedStory } from '../../story/saved-story';
import type { ExportAbout } from '../export-about';
import { type Citation, photoCitation, storyCitation } from './citation';

/** The citations of one story. */
export const citationsOf = (story: SavedStory, { options }: ExportAbout): Citation[] => [
  storyCitation(story, options),
  ...(options.photos ? story.photos.map((photo) => photoCitation(story, photo, options)) : []),
];
