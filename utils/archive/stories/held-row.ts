// Finding the row of a story, and the hosts it was read from.
import { hostOf } from '../../story/own-story';
import type { LibraryView } from '../database/library-view';
import type { StoredRow } from '../database/stored-row';

/** The row of an id, else of the address: a story filed by an older rule has the id of that rule. */
export async function heldRow(
  view: LibraryView,
  id: string,
  url: string,
): Promise<StoredRow | undefined> {
  const [byId, byUrl] = await Promise.all([view.get('rows', id), view.getBy('rows', 'url', url)]);
  return byId ?? byUrl;
}

/** The hosts that what is held of a story was read from: its own, and those of its earlier versions. */
export async function hostsOf(view: LibraryView, id: string): Promise<string[]> {
  const [body, versions] = await Promise.all([
    view.get('bodies', id),
    view.all('versions', { index: 'storyId', from: id, to: id }),
  ]);
  const stories = [body?.story, ...versions.map(({ story }) => story)];
  return [...new Set(stories.flatMap((story) => (story && hostOf(story.retrievedUrl)) ?? []))];
}
