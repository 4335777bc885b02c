// What is filed inside a page of the extension beside the seeded stories: the odd ones, and two collections.
import { openArchive } from '../../utils/archive/open-archive';
import { ODD_STORIES, TWO_VERSIONS } from './odd-stories';

/** Files them, as an import does. */
export async function fileOdd(): Promise<void> {
  const archive = openArchive();
  const [before, after] = TWO_VERSIONS;
  for (const stories of [[before, ...ODD_STORIES], [after]]) {
    const filed = await archive.importStories(stories);
    if (!filed.ok) throw new Error(JSON.stringify(filed.trouble));
  }
  const now = new Date();
  for (const label of [
    { name: 'Harbour', note: 'For the piece about the two ferries: who voted how, and when.' },
    { name: 'An uncommonly long name that somebody gave to a collection in a hurry' },
  ]) {
    const kept = await archive.keepCollection(label, now);
    if (kept.ok) await archive.collect(kept.value, { filter: { text: '', tags: ['odd'] } });
  }
  await archive.settled();
  archive.close();
}
