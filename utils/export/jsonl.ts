// JSON Lines: the whole record a line, keys sorted. The format Cutline reads back.
import type { SavedStory } from '../story/saved-story';
import { canonicalJson } from '../text/canonical-json';
import type { ExportFormat } from './export-format';
import { gathered } from './gathered';

async function* lines(stories: AsyncIterable<SavedStory>): AsyncGenerator<string> {
  for await (const story of stories) yield `${canonicalJson(story)}\n`;
}

/** One story a line, nothing left out. */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  write: (stories) => gathered(lines(stories)),
};
