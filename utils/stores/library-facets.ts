// What the list can be narrowed by: counts of what is filtered now, and every tag in use with its colour.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Facets, ViewCounts } from '../archive/door/finding';
import { EVERYTHING, INBOX, type StoryFilter } from '../search/story-filter';
import type { TagColour, TagEntry } from '../story/tag-colour';
import type { LibraryReader } from './library-reader';
import { type Answer, liveSignal } from './live-signal';

/** Facets and tags, live. */
export interface FacetsStore {
  /** Counts of the filtered list; the old ones stay while a new filter is being counted. */
  readonly facets: ReadonlySignal<Facets | undefined>;
  /** How many stories stand in each view of the library. */
  readonly views: ReadonlySignal<Answer<ViewCounts>>;
  /** Every tag in use, by name. */
  readonly tagBook: ReadonlySignal<Answer<TagEntry[]>>;
  /** Tags in use, most frequent first, for completion. */
  readonly tagsInUse: ReadonlySignal<readonly string[]>;
  readonly colours: ReadonlySignal<ReadonlyMap<string, TagColour>>;
}

const isInbox = (filter: StoryFilter): boolean => JSON.stringify(filter) === JSON.stringify(INBOX);

/** Starts reading; facets and tags are read as long as the page lives. */
export function createFacetsStore(
  reader: Pick<LibraryReader, 'facets' | 'viewCounts' | 'tagBook' | 'watch'>,
  filter: ReadonlySignal<StoryFilter>,
): FacetsStore {
  const facets = signal<Facets | undefined>(undefined);
  effect(() => {
    // What is asked for in the inbox is asked of everything.
    const asked = isInbox(filter.value) ? EVERYTHING : filter.value;
    return reader.watch(
      () => reader.facets(asked),
      (counted) => {
        facets.value = counted;
      },
      () => {
        facets.value = undefined;
      },
    );
  });
  const tagBook = liveSignal(reader, () => reader.tagBook()).answer;
  const entries = computed(() => (tagBook.value.state === 'known' ? tagBook.value.value : []));
  return {
    facets,
    views: liveSignal(reader, () => reader.viewCounts()).answer,
    tagBook,
    tagsInUse: computed(() =>
      [...entries.value].sort((a, b) => b.count - a.count).map(({ tag }) => tag),
    ),
    colours: computed(
      () => new Map(entries.value.flatMap(({ tag, colour }) => (colour ? [[tag, colour]] : []))),
    ),
  };
}
