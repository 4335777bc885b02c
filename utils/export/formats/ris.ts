// RIS: the oldest form that every reference manager reads.
import type { SavedStory } from '../../story/saved-story';
import { citationsOf } from '../cite/cited';
import { risRecord } from '../cite/ris-record';
import type { ExportAbout } from '../export-about';
import { gathered } from '../gathered';

/** The records of one story. */
export const preview = (story: SavedStory, about: ExportAbout): string =>
  citationsOf(story, about).map(risRecord).join('\r\n');

async function* pieces(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<string> {
  for await (const story of stories) yield `${preview(story, about)}\r\n`;
}

/** A record a story, an empty line between them. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gathered(pieces(stories, about));
