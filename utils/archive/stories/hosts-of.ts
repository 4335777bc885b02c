// From which hosts a story was read.
import { hostOf } from '../../story/own-story';
import type { TransactionReader } from '../database/transaction-reader';

/** The hosts that what is held of a story was read from: its own, and those of its earlier versions. */
export async function hostsOf(reader: TransactionReader, id: string): Promise<string[]> {
  const [body, versions] = await Promise.all([
    reader.get('bodies', id),
    reader.all('versions', { index: 'storyId', from: id, to: id }),
  ]);
  const stories = [body?.story, ...versions.map(({ story }) => story)];
  return [...new Set(stories.flatMap((story) => (story && hostOf(story.retrievedUrl)) ?? []))];
}
