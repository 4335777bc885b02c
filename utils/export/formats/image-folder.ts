// Photos with their captions, for those who train and test models on them: Hugging Face's ImageFolder. A row only for photos whose
// picture is kept, every row with the same keys; the others stand in a file of their own.
import type { Photo } from '../../story/photo';
import type { SavedStory } from '../../story/saved-story';
import { storyText } from '../../story/story-text';
import { canonicalJson } from '../../text/canonical-json';
import type { ExportAbout } from '../export-about';
import { ExportZip } from '../export-zip';
import { gatheredBytes } from '../gathered';
import type { PictureFile } from '../picture-files';
import { WaitingEntry } from '../waiting-entry';

const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

/** The same keys and types in every row: what is not known is empty. */
const rowOf = (photo: Photo, story: SavedStory, { options }: ExportAbout) => ({
  caption: photo.caption ?? '',
  credit: photo.creditLine ?? '',
  creator: names(photo.creator),
  source: photo.source ?? '',
  copyright: photo.copyrightNotice ?? '',
  alt: photo.altText ?? '',
  persons: names(photo.personsShown),
  location: photo.contentLocation ?? '',
  url: photo.contentUrl ?? '',
  story_id: story.id,
  photo: photo.id,
  headline: story.headline,
  publisher: story.publisher ?? '',
  date: story.datePublished ?? '',
  language: story.inLanguage ?? '',
  ...(options.text && { article: storyText(story) }),
});

/** A picture printed twice is two files: the reader of an ImageFolder knows one row a file. */
const fileName = (story: SavedStory, { photo, name }: PictureFile): string =>
  `images/${story.id}-${photo.id}${name.slice(name.lastIndexOf('.'))}`;

const line = (row: unknown): string => `${canonicalJson(row)}\n`;

const pictureLine = (story: SavedStory, file: PictureFile, about: ExportAbout): string => {
  const { photo, width, height, sha256 } = file;
  return line({
    file_name: fileName(story, file),
    width,
    height,
    sha256,
    ...rowOf(photo, story, about),
  });
};

const withPictures = (about: ExportAbout): ExportAbout => ({
  ...about,
  options: { ...about.options, pictures: true },
});

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ExportZip('image-folder', withPictures(about));
  const others = new WaitingEntry('without-picture.jsonl');
  const files: { name: string; sha256: string }[] = [];
  yield* zip.lines('metadata.jsonl', stories, async (story) => {
    const kept = await zip.picturesOf(story);
    const known = new Set(kept.map(({ photo }) => photo.id));
    files.push(...kept.map((file) => ({ name: fileName(story, file), sha256: file.sha256 })));
    for (const photo of story.photos)
      if (!known.has(photo.id)) others.add(line(rowOf(photo, story, about)));
    return kept.map((file) => pictureLine(story, file, about)).join('');
  });
  yield* zip.waiting(others);
  for (const file of files) {
    const bytes = await about.pictures?.bytes(file.sha256);
    if (bytes) yield* zip.pictures([{ ...file, bytes }]);
  }
  yield* zip.finish();
}

/** `metadata.jsonl`, `images/` and `without-picture.jsonl`. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The rows of one story. */
export const preview = (story: SavedStory, about: ExportAbout): string =>
  canonicalJson(
    story.photos.map((photo) => rowOf(photo, story, about)),
    2,
  );
