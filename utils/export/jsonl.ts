// JSON Lines: the whole record a line, keys sorted. The format Cutline reads back.
import type { SavedStory } from '../story/saved-story';
import { canonicalJson } from '../text/canonical-json';
import type { ExportAbout, ExportFormat } from './export-format';
import { gathered } from './gathered';

async function* lines(
  stories: AsyncIterable<SavedStory>,
  { damaged = [] }: ExportAbout,
): AsyncGenerator<string> {
  for await (const story of stories) yield `${canonicalJson(story)}\n`;
  // No story, and an import says so: whoever reads the file learns that something is missing.
  if (damaged.length > 0) yield `${canonicalJson({ damaged })}\n`;
}

/** One story a line, nothing left out. */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  write: (stories, about) => gathered(lines(stories, about)),
};
