// Citations to paste: a sentence a story in each style, as APA, Chicago and MLA have it.
import type { SavedStory } from '../../story/saved-story';
import { CITATION_STYLES, citationText } from '../cite/citation-text';
import { citationsOf } from '../cite/cited';
import type { ExportAbout } from '../export-about';
import { gathered } from '../gathered';

const NAMES = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } as const;

/** The sentences of one story, a style a line. */
export const preview = (story: SavedStory, about: ExportAbout): string =>
  citationsOf(story, about)
    .map((citation) =>
      CITATION_STYLES.map((style) => `${NAMES[style]}: ${citationText(citation, style)}\n`).join(
        '',
      ),
    )
    .join('\n');

async function* pieces(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<string> {
  for await (const story of stories) yield `${preview(story, about)}\n`;
}

/** Plain text, an empty line between two works. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gathered(pieces(stories, about));
