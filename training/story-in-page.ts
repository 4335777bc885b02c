// Runs inside a page: the story read from it by whatever trees are bundled in, without a limit of time.
import { extractStory } from '../utils/extract/extract-story';

/** The story of the page at hand. */
export const readStory = () =>
  extractStory(document, { now: new Date(), clock: () => 0, extractorVersion: 'bench' });
