// The lead pictures of the rows in sight, where they are kept: made small one after the other, and forgotten with the page.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/door/archive';
import { thumbnailOf } from '../pictures/thumbnail';
import type { KeptPicture, PictureRow } from '../story/kept-picture';

/** A row and the address of its lead photo. */
export interface Led {
  id: string;
  address: string;
}

/** The small pictures, by story, as addresses of this page. */
export interface ThumbnailStore {
  readonly thumbnails: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Follows these rows from now on; what has been made stays. */
  look(rows: readonly Led[]): void;
}

/** So many are held; the oldest go first. */
const HELD = 500;

/** Makes thumbnails of kept pictures. `blob` reads one, typed by what it is. */
export function createThumbnails(
  reader: Pick<ArchiveReader, 'pictures' | 'watchPictures'>,
  blob: (row: KeptPicture) => Promise<Blob | undefined>,
  small: (picture: Blob) => Promise<Blob | undefined> = thumbnailOf,
): ThumbnailStore {
  const thumbnails = signal<ReadonlyMap<string, string>>(new Map());
  const rows = signal<readonly Led[]>([]);
  const made = new Map<string, string>();
  let queue: Promise<unknown> = Promise.resolve();

  const show = (id: string, address: string): void => {
    const next = new Map(thumbnails.peek()).set(id, address);
    for (const [oldest, old] of next) {
      if (next.size <= HELD) break;
      next.delete(oldest);
      URL.revokeObjectURL(old);
    }
    thumbnails.value = next;
  };
  const make = async (row: KeptPicture): Promise<void> => {
    // A quick turn of the wheel leaves rows behind before their turn comes.
    if (!rows.peek().some(({ id }) => id === row.storyId)) return;
    if (made.get(row.storyId) === row.sha256) return;
    const picture = await blob(row);
    const thumbnail = picture && (await small(picture));
    if (!thumbnail) return;
    made.set(row.storyId, row.sha256);
    show(row.storyId, URL.createObjectURL(thumbnail));
  };
  const told = (found: readonly PictureRow[]): void => {
    const leads = new Map(rows.peek().map(({ id, address }) => [id, address]));
    for (const row of found)
      if (row.state === 'kept' && leads.get(row.storyId) === row.address)
        queue = queue.then(() => make(row)).catch(() => undefined);
  };
  effect(() => {
    const ids = rows.value.map(({ id }) => id);
    if (ids.length === 0) return;
    // A row without its picture is whole: its words are there.
    return reader.watchPictures(
      () => reader.pictures(ids),
      told,
      () => {},
    );
  });
  return {
    thumbnails,
    look(next) {
      const same =
        next.map(({ id }) => id).join() ===
        rows
          .peek()
          .map(({ id }) => id)
          .join();
      if (!same) rows.value = next;
    },
  };
}
