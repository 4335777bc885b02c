// The popup as one thing: the newest stories, and the page at hand, which comes after their first rows.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ClipDesk, DeskWorld } from './clip-desk';
import { firstRows, keepFirstRows } from './clip-first-rows';
import { type ClipList, createClipList } from './clip-list';

/** The world around the popup. */
export interface PopupWorld extends DeskWorld {
  /** Where the newest rows are kept between two openings. */
  webStorage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Resolves when what has been drawn is on screen. */
  painted: () => Promise<void>;
}

/** Everything the popup's components read and ask for. */
export interface ClipPopup {
  list: ClipList;
  /** The page at hand; undefined until what reads it has been fetched. */
  desk: ReadonlySignal<ClipDesk | undefined>;
  /** Fetches what reads the page, and reads it. */
  readPage(): Promise<void>;
}

export function createClipPopup(world: PopupWorld): ClipPopup {
  const desk = signal<ClipDesk | undefined>(undefined);
  const list = createClipList({ ...world, first: firstRows(world.webStorage) });
  effect(() => {
    const { value } = list.list;
    if (value.state === 'known' && !list.narrowed.peek())
      keepFirstRows(world.webStorage, value.rows);
  });
  return {
    list,
    desk,
    async readPage() {
      await list.shown;
      const { createClipDesk } = await import('./clip-desk');
      desk.value = createClipDesk(world);
      await desk.value.page.read();
    },
  };
}
