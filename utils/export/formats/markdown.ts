// A zip of Markdown files, one a story, for Obsidian and every plain text editor.
import type { SavedStory } from '../../story/saved-story';
import type { ExportAbout } from '../export-about';
import { ExportZip } from '../export-zip';
import { FileNames } from '../file-names';
import { gatheredBytes } from '../gathered';
import { markdownStory } from '../markdown/write-markdown';
import { storyFileName } from '../story-file-name';

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ExportZip('markdown', about);
  const names = new FileNames();
  for await (const story of stories) {
    const pictures = await zip.picturesOf(story);
    const name = names.name(storyFileName(story), story.id, '.md');
    const text = markdownStory(story, { own: about.options.own, pictures });
    yield* zip.text(`stories/${name}`, text);
    yield* zip.pictures(pictures);
    zip.note(story);
  }
  yield* zip.finish();
}

/** One `.md` a story, and the kept pictures. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The file of one story. */
export const preview = (story: SavedStory, { options }: ExportAbout): string =>
  markdownStory(story, { own: options.own, pictures: [] });
