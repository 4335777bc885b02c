// What the list can be narrowed by: counts of what is filtered now, and every tag in use with its colour.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Facets } from '../archive/door/finding';
import type { StoryFilter } from '../search/story-filter';
import type { TagColour, TagEntry } from '../story/tag-colour';
import type { LibraryReader } from './library-reader';
import { type Answer, liveSignal } from './live-signal';

/** Facets and tags, live. */
export interface FacetsStore {
  /** Counts of the filtered list; the old ones stay while a new filter is being counted. */
  readonly facets: ReadonlySignal<Facets | undefined>;
  /** Every tag in use, by name. */
  readonly tagBook: ReadonlySignal<Answer<TagEntry[]>>;
  /** Tags in use, most frequent first, for completion. */
  readonly tagsInUse: ReadonlySignal<readonly string[]>;
  readonly colours: ReadonlySignal<ReadonlyMap<string, TagColour>>;
}

/** Starts reading; facets and tags are read as long as the page lives. */
export function createFacetsStore(
  reader: Pick<LibraryReader, 'facets' | 'tagBook' | 'watch'>,
  filter: ReadonlySignal<StoryFilter>,
): FacetsStore {
  const facets = signal<Facets | undefined>(undefined);
  effect(() => {
    const asked = filter.value;
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
    tagBook,
    tagsInUse: computed(() =>
      [...entries.value].sort((a, b) => b.count - a.count).map(({ tag }) => tag),
    ),
    colours: computed(
      () => new Map(entries.value.flatMap(({ tag, colour }) => (colour ? [[tag, colour]] : []))),
    ),
  };
}
