// A book (EPUB 3.3): a chapter a story, with its photos, captions and credits. For reading devices and programs.
import type { SavedStory } from '../../story/saved-story';
import { Book } from '../epub/book';
import type { ExportAbout } from '../export-about';
import { gatheredBytes } from '../gathered';
import { storyMarkup } from '../html/story-markup';

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const book = new Book(about);
  yield* book.open();
  for await (const story of stories) yield* book.chapter(story);
  yield* book.finish();
}

/** One book. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The chapter of one story. */
export const preview = (story: SavedStory, { options }: ExportAbout): string =>
  storyMarkup(story, { level: 1, pictureOf: () => undefined }, options.own);
