// The popup as one thing: the page at hand, its filing, and the list of the newest stories.
import { effect } from '@preact/signals';
import { type ClipFiling, createClipFiling } from './clip-filing';
import { firstRows, keepFirstRows } from './clip-first-rows';
import { type ClipList, createClipList } from './clip-list';
import { type ClipPage, createClipPage, type PageWorld } from './clip-page';

/** The world around the popup. */
export interface PopupWorld extends PageWorld {
  /** Where the newest rows are kept between two openings. */
  shelf: Pick<Storage, 'getItem' | 'setItem'>;
  now: () => Date;
}

/** Everything the popup's components read and ask for. */
export interface ClipPopup {
  page: ClipPage;
  filing: ClipFiling;
  list: ClipList;
  now: () => Date;
}

export function createClipPopup(world: PopupWorld): ClipPopup {
  const page = createClipPage(world);
  const list = createClipList(world.archive, world.calls, firstRows(world.shelf));
  effect(() => {
    const { value } = list.list;
    const { text, tags } = list.filter.peek();
    if (value.state === 'known' && text === '' && tags.length === 0)
      keepFirstRows(world.shelf, value.rows);
  });
  return { page, filing: createClipFiling(page, world), list, now: world.now };
}
