// Where the reader is in the library, in step with the address bar, so that back and forward work.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StoryFilter } from '../search/story-filter';
import { addressOfPlace, type LibraryPlace, placeOfAddress } from './library-address';

/** The part of a window that holds its address. */
export interface AddressBar {
  /** The `?…` of the address. */
  read(): string;
  /** Goes to another `?…`, with a step in the history or in place of the current one. */
  go(search: string, step: 'push' | 'replace'): void;
  /** Calls back after the reader went back or forward. */
  onTravel(listener: () => void): void;
}

/** The place of the library and the ways to move. */
export interface PlaceStore {
  readonly filter: ReadonlySignal<StoryFilter>;
  readonly openId: ReadonlySignal<string | undefined>;
  /** Whether this is the side panel. */
  readonly panel: boolean;
  /** Narrows the list anew. `typing` makes no step in the history of its own while the search field is being typed in. */
  narrow(change: Partial<StoryFilter>, how?: { typing: boolean }): void;
  /** Takes conditions out of the filter. */
  widen(...conditions: ('publisher' | 'from' | 'to' | 'trashed')[]): void;
  /** Whether any condition but the trash holds. */
  readonly narrowed: ReadonlySignal<boolean>;
  /** The whole library; also the way out of every condition. */
  showAll(): void;
  /** The whole trash. */
  showTrash(): void;
  open(id: string): void;
  close(): void;
  /** The address of a story in this filter, for a link. */
  addressOf(id: string): string;
}

/** Reads the place out of the address bar and keeps both in step. */
export function createPlaceStore(bar: AddressBar): PlaceStore {
  const place = signal<LibraryPlace>(placeOfAddress(bar.read()));
  const panel = new URLSearchParams(bar.read()).has('panel');
  let typing = false;

  const go = (next: LibraryPlace, nowTyping = false): void => {
    const search = addressOfPlace(next, panel);
    if (search === addressOfPlace(place.peek(), panel)) return;
    bar.go(search, nowTyping && typing ? 'replace' : 'push');
    typing = nowTyping;
    place.value = next;
  };
  bar.onTravel(() => {
    typing = false;
    place.value = placeOfAddress(bar.read());
  });

  // Signals compare by identity: an unchanged filter must stay the same object, or the list would be read again.
  const filterKey = computed(() => addressOfPlace({ filter: place.value.filter }));
  const filter = computed(() => placeOfAddress(filterKey.value).filter);

  return {
    filter,
    openId: computed(() => place.value.story),
    panel,
    narrow: (change, how) =>
      go({ ...place.peek(), filter: { ...place.peek().filter, ...change } }, how?.typing),
    widen(...conditions) {
      const next = { ...place.peek().filter };
      for (const condition of conditions) delete next[condition];
      go({ ...place.peek(), filter: next });
    },
    narrowed: computed(() => {
      const { text, tags, publisher, from, to } = filter.value;
      return text.trim() !== '' || tags.length > 0 || Boolean(publisher ?? from ?? to);
    }),
    showAll: () => go({ ...place.peek(), filter: { text: '', tags: [] } }),
    showTrash: () => go({ ...place.peek(), filter: { text: '', tags: [], trashed: true } }),
    open: (id) => go({ ...place.peek(), story: id }),
    close: () => go({ filter: place.peek().filter }),
    addressOf: (id) => addressOfPlace({ ...place.peek(), story: id }, panel),
  };
}
