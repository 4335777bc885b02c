// Where the reader is in the library, in step with the address bar, so that back and forward work.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { EVERY_PHOTO, type PhotoFilter } from '../search/photo-filter';
import { EVERYTHING, INBOX, type StoryFilter, type StorySort } from '../search/story-filter';
import { addressOfPlace, isNarrowed, type LibraryPlace, placeOfAddress } from './library-address';

/** The part of a window that holds its address. */
export interface AddressBar {
  /** The `?…` of the address. */
  read(): string;
  /** Goes to another `?…`, with a step in the history or in place of the current one. */
  go(search: string, step: 'push' | 'replace'): void;
  /** Calls back after the reader went back or forward. */
  onTravel(listener: () => void): void;
}

/** A condition of the list that can be lifted by itself. */
export type StoryField = Exclude<keyof StoryFilter, 'text' | 'tags'>;
/** The same of the photo desk. */
export type PhotoField = Exclude<keyof PhotoFilter, 'text'>;

/** The place of the library and the ways to move. */
export interface PlaceStore {
  readonly view: ReadonlySignal<LibraryPlace['view']>;
  readonly filter: ReadonlySignal<StoryFilter>;
  readonly sort: ReadonlySignal<StorySort>;
  readonly photos: ReadonlySignal<PhotoFilter>;
  readonly table: ReadonlySignal<boolean>;
  readonly openId: ReadonlySignal<string | undefined>;
  /** Whether this is the side panel. */
  readonly panel: boolean;
  /** Narrows the list again. `typing` makes no step in the history of its own while the search field is being typed in. */
  narrow(change: Partial<StoryFilter>, how?: { typing: boolean }): void;
  /** Takes conditions out of the filter. */
  widen(...conditions: StoryField[]): void;
  /** Whether any condition holds beside the view: inbox, archive, everything, trash. */
  readonly narrowed: ReadonlySignal<boolean>;
  sortBy(sort: StorySort): void;
  /** Shows the stories of a filter; the inbox, without one. */
  show(filter?: StoryFilter, sort?: StorySort): void;
  narrowPhotos(change: Partial<PhotoFilter>, how?: { typing: boolean }): void;
  widenPhotos(...conditions: PhotoField[]): void;
  /** Whether any condition of the photo desk holds. */
  readonly photosNarrowed: ReadonlySignal<boolean>;
  /** Shows the photo desk. */
  showPhotos(photos?: PhotoFilter): void;
  showTable(table: boolean): void;
  open(id: string): void;
  close(): void;
  /** The address of a story in this place, for a link. */
  addressOf(id: string): string;
}

const without = <T extends object>(all: T, keys: readonly (keyof T)[]): T => {
  const next = { ...all };
  for (const key of keys) delete next[key];
  return next;
};
const isSame = (a: StoryFilter, b: StoryFilter): boolean =>
  addressOfPlace({ ...FIRST, filter: a }) === addressOfPlace({ ...FIRST, filter: b });
const FIRST: LibraryPlace = { view: 'stories', filter: INBOX, photos: EVERY_PHOTO };

/** Reads the place out of the address bar and keeps both in step. */
export function createPlaceStore(bar: AddressBar): PlaceStore {
  const place = signal<LibraryPlace>(placeOfAddress(bar.read()));
  const panel = new URLSearchParams(bar.read()).has('panel');
  let typing = false;
  /** The view that was narrowed: lifting the last condition leads back there. */
  let home: StoryFilter = INBOX;
  /**
   * A filter after a change. What is asked for in the inbox is looked for in the archive too: nothing that was saved may seem lost.
   */
  const narrowedTo = (next: StoryFilter): StoryFilter => {
    const { filter } = place.peek();
    const began = isSame(filter, INBOX) || isSame(filter, EVERYTHING);
    if (!began) return isSame(next, EVERYTHING) ? home : next;
    home = filter;
    const { state, ...asked } = next;
    return state === INBOX.state && !isSame(next, filter) ? asked : next;
  };

  const go = (next: LibraryPlace, nowTyping = false): void => {
    const search = addressOfPlace(next, panel);
    if (search === addressOfPlace(place.peek(), panel)) return;
    bar.go(search, nowTyping && typing ? 'replace' : 'push');
    typing = nowTyping;
    place.value = next;
  };
  const change = (changed: Partial<LibraryPlace>, nowTyping = false): void =>
    go({ ...place.peek(), ...changed }, nowTyping);
  const here = () => place.peek();
  bar.onTravel(() => {
    typing = false;
    place.value = placeOfAddress(bar.read());
  });

  // Signals compare by identity: an unchanged filter must stay the same object, or the list would be read again.
  const settled = computed(() => addressOfPlace(without(place.value, ['story', 'sort', 'table'])));
  const filter = computed(() => placeOfAddress(settled.value).filter);
  const photos = computed(() => placeOfAddress(settled.value).photos);

  return {
    view: computed(() => place.value.view),
    filter,
    sort: computed(() => place.value.sort ?? 'saved'),
    photos,
    table: computed(() => place.value.table === true),
    openId: computed(() => place.value.story),
    panel,
    narrow: (conditions, how) =>
      change(
        { view: 'stories', filter: narrowedTo({ ...here().filter, ...conditions }) },
        how?.typing,
      ),
    widen: (...conditions) => change({ filter: narrowedTo(without(here().filter, conditions)) }),
    narrowed: computed(() => isNarrowed(filter.value)),
    sortBy: (sort) => go(sort === 'saved' ? without(here(), ['sort']) : { ...here(), sort }),
    show(wanted = INBOX, sort = 'saved') {
      const { story } = here();
      go({
        ...FIRST,
        filter: wanted,
        ...(sort === 'saved' ? {} : { sort }),
        ...(story === undefined ? {} : { story }),
      });
    },
    narrowPhotos: (conditions, how) =>
      change({ view: 'photos', photos: { ...here().photos, ...conditions } }, how?.typing),
    widenPhotos: (...conditions) => change({ photos: without(here().photos, conditions) }),
    photosNarrowed: computed(() => {
      const { text, ...others } = photos.value;
      return text.trim() !== '' || Object.keys(others).length > 0;
    }),
    showPhotos: (wanted = EVERY_PHOTO) => go({ ...FIRST, view: 'photos', photos: wanted }),
    showTable: (table) => go(table ? { ...here(), table } : without(here(), ['table'])),
    open: (story) => change({ story }),
    close: () => go(without(here(), ['story'])),
    addressOf: (id) => addressOfPlace({ ...place.value, story: id }, panel),
  };
}
