// A collection whole: the stories as JSON Lines, their collections, their kept pictures, and a manifest to check and cite it by.
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { ExportAbout } from '../export-about';
import { ExportZip } from '../export-zip';
import { gatheredBytes } from '../gathered';
import { WaitingEntry } from '../waiting-entry';
import { jsonLine } from './jsonl';

/** The collections that hold some of the stories, with those alone. */
function collectionLines({ collections = [] }: ExportAbout, ids: ReadonlySet<string>): string {
  return collections
    .map((collection) => ({
      ...collection,
      members: collection.members.filter((id) => ids.has(id)),
    }))
    .filter(({ members }) => members.length > 0)
    .map((collection) => `${canonicalJson(collection)}\n`)
    .join('');
}

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ExportZip('jsonl-zip', about);
  const pictures = new WaitingEntry('pictures.jsonl');
  const ids = new Set<string>();
  yield* zip.lines('stories.jsonl', stories, async (story) => {
    ids.add(story.id);
    for (const { photo, bytes: _, ...file } of await zip.picturesOf(story))
      pictures.add(`${canonicalJson({ storyId: story.id, photo: photo.id, ...file })}\n`);
    return jsonLine(story);
  });
  yield* zip.text('collections.jsonl', collectionLines(about, ids));
  yield* zip.waiting(pictures);
  yield* zip.allPictures();
  yield* zip.finish();
}

/** `stories.jsonl`, `collections.jsonl`, `pictures.jsonl`, `pictures/` and `manifest.json`. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The line of one story, set in. */
export const preview = (story: SavedStory): string => canonicalJson(story, 2);
