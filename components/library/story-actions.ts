// What the reader does by key, in the bar and in the reading pane: the same actions, for the same stories.
import { type Library, selectedTarget } from '../../utils/stores/library';
import type { Stories } from '../../utils/stores/library-view';
import type { StoryRow } from '../../utils/story/story-row';

const isReading = (): boolean => document.activeElement?.closest('[data-reading]') != null;

/** The selected stories, else the open one while the focus is in it, else the row the keyboard is on. */
export function meantStories(library: Library): Stories | undefined {
  const selected = selectedTarget(library);
  if (selected) return selected;
  const { place, selection } = library;
  const open = isReading() || place.view.peek() === 'photos' ? place.openId.peek() : undefined;
  const id = open ?? selection.current.peek();
  return id === undefined ? undefined : { ids: [id] };
}

/** The rows of some stories that have been read; undefined where not all have. */
export function knownRows({ list }: Library, of: Stories): StoryRow[] | undefined {
  if (!('ids' in of)) return undefined;
  const rows = new Map<string, StoryRow>();
  for (const place of list.places.peek().values())
    if ('row' in place) rows.set(place.row.id, place.row);
  const known = of.ids.flatMap((id) => rows.get(id) ?? []);
  return known.length === of.ids.length ? known : undefined;
}

/** Moves stories to the trash or out of it; what was selected or open and is gone from the list is let go. */
export async function moveToTrash(library: Library, of: Stories, trashed: boolean): Promise<void> {
  const { changes, place, selection } = library;
  const open = place.openId.peek() ?? '';
  const gone = 'ids' in of ? of.ids : undefined;
  if (trashed && (gone?.includes(open) ?? place.view.peek() === 'stories')) place.close();
  if (gone) selection.drop(gone);
  await changes.change(of, { trashed });
  if (!gone) selection.clear();
}

type Flag = 'starred' | 'archived' | 'read';

const HOLDS: Record<Flag, (row: StoryRow) => boolean> = {
  starred: (row) => row.starred,
  archived: (row) => row.archived,
  read: (row) => row.readingState === 'read',
};

/** Whether all of some stories are so; of stories that have not been read, nobody says so. */
export const allAre = (rows: readonly StoryRow[] | undefined, flag: Flag): boolean =>
  rows !== undefined && rows.length > 0 && rows.every(HOLDS[flag]);

/** Sets a state of stories, or takes it away where all have it. */
export function turnState(library: Library, of: Stories, flag: Flag): Promise<void> {
  const on = !allAre(knownRows(library, of) ?? openRow(library, of), flag);
  const change =
    flag === 'read'
      ? { readingState: on ? ('read' as const) : ('unread' as const) }
      : { [flag]: on };
  return library.changes.change(of, change);
}

/** The open story as a row would be: it may stand outside the list. */
function openRow({ story }: Library, of: Stories): StoryRow[] | undefined {
  const answer = story.story.peek();
  if (!('ids' in of) || answer?.state !== 'known' || !answer.value) return undefined;
  if (of.ids.length !== 1 || of.ids[0] !== answer.value.id) return undefined;
  const { author, photos, body, ...saved } = answer.value;
  return [
    {
      ...saved,
      excerpt: '',
      authorNames: [],
      paragraphCount: 0,
      photoCount: photos.length,
      creditedPhotoCount: 0,
    },
  ];
}
