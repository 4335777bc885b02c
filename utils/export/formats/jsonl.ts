// JSON Lines: the whole record a line, keys sorted. The format Cutline reads back.
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { ExportAbout } from '../export-about';
import { gathered } from '../gathered';

/** One story as its line. */
export const jsonLine = (story: SavedStory): string => `${canonicalJson(story)}\n`;

async function* lines(
  stories: AsyncIterable<SavedStory>,
  { damaged = [] }: ExportAbout,
): AsyncGenerator<string> {
  for await (const story of stories) yield jsonLine(story);
  // No story, and an import says so: whoever reads the file learns that something is missing.
  if (damaged.length > 0) yield `${canonicalJson({ damaged })}\n`;
}

/** One story a line, nothing left out. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gathered(lines(stories, about));

/** The line of one story, set in. */
export const preview = (story: SavedStory): string => canonicalJson(story, 2);
