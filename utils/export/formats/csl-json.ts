// CSL-JSON 1.0.2: what Zotero, pandoc and most reference managers read.
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import { citationsOf } from '../cite/cited';
import { cslItem } from '../cite/csl-item';
import type { ExportAbout } from '../export-about';
import { gathered } from '../gathered';

const itemsOf = (story: SavedStory, about: ExportAbout) => citationsOf(story, about).map(cslItem);

async function* pieces(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const story of stories)
    for (const item of itemsOf(story, about)) {
      yield `${before}${canonicalJson(item)}`;
      before = ',\n';
    }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** One array, an item a line. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gathered(pieces(stories, about));

/** The items of one story. */
export const preview = (story: SavedStory, about: ExportAbout): string =>
  canonicalJson(itemsOf(story, about), 2);
