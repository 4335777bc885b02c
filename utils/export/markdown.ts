// A zip of Markdown files, one a story, for Obsidian and every plain text editor.
import type { SavedStory } from '../story/saved-story';
import type { ExportAbout, ExportFormat } from './export-format';
import { FileNames } from './file-names';
import { gatheredBytes } from './gathered';
import { Manifest } from './manifest';
import { markdownStory } from './markdown-story';
import { ZipFile } from './zip-file';

// The day first: sorted by name, the files lie in the order of their news.
const nameWanted = ({ datePublished, savedAt, headline }: SavedStory): string =>
  `${(datePublished ?? savedAt).slice(0, 10)} ${headline}`;

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const manifest = new Manifest('markdown', about);
  const names = new FileNames();
  for await (const story of stories) {
    const name = names.name(nameWanted(story), story.id, '.md');
    yield* zip.whole(`stories/${name}`, markdownStory(story));
    manifest.note(story);
  }
  yield* zip.whole('manifest.json', manifest.text(zip.facts));
  yield* zip.finish();
}

/** One `.md` a story. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: '.md.zip',
  mediaType: 'application/zip',
  write: (stories, about) => gatheredBytes(zipped(stories, about)),
};
