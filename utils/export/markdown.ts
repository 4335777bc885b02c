// A zip of Markdown files, one a story, for Obsidian and every plain text editor.
import type { SavedStory } from '../story/saved-story';
import type { ExportAbout, ExportFormat } from './export-format';
import { gatheredBytes } from './gathered';

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const { markdownZip } = await import('./markdown/markdown-zip');
  yield* markdownZip(stories, about);
}

/** One `.md` a story. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: '.md.zip',
  mediaType: 'application/zip',
  write: (stories, about) => gatheredBytes(zipped(stories, about)),
};
