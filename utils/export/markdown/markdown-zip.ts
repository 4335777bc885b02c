// A zip of Markdown files, one a story. Apart from the format's entry in the list, because the writer of Markdown is heavy
// and few pages that offer an export are asked for one.
import type { SavedStory } from '../../story/saved-story';
import type { ExportAbout } from '../export-format';
import { FileNames } from '../file-names';
import { localDay } from '../local-day';
import { Manifest } from '../manifest';
import { ZipFile } from '../zip-file';
import { markdownStory } from './write-markdown';

// The day first: sorted by name, the files lie in the order of their news.
const nameWanted = ({ datePublished, savedAt, headline }: SavedStory): string =>
  `${datePublished?.slice(0, 10) ?? localDay(savedAt)} ${headline}`;

/** The bytes of the zip, a story at a time. */
export async function* markdownZip(
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
