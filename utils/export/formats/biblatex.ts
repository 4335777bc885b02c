// BibLaTeX: for those who write in LaTeX.
import type { SavedStory } from '../../story/saved-story';
import { biblatexEntry } from '../cite/biblatex-entry';
import { citationsOf } from '../cite/cited';
import type { ExportAbout } from '../export-about';
import { gathered } from '../gathered';

/** The entries of one story. */
export const preview = (story: SavedStory, about: ExportAbout): string =>
  citationsOf(story, about).map(biblatexEntry).join('');

async function* pieces(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<string> {
  for await (const story of stories) yield preview(story, about);
}

/** An entry a story. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gathered(pieces(stories, about));
