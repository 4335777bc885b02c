// Saved searches and collections, live, and the ways to keep, change and drop them.
import type { ReadonlySignal } from '@preact/signals';
import type { Background } from '../messages/protocol';
import type { SavedSearch } from '../search/saved-search';
import type { StoryFilter, StorySort } from '../search/story-filter';
import type { StoryTarget } from '../search/story-target';
import type { Collection, CollectionLabel } from '../story/collection';
import type { ChangesStore } from './library-changes';
import type { LibraryReader } from './library-reader';
import { type Answer, liveSignal } from './live-signal';
import { orderedCollections } from './ordered-collections';

/** What the user has set up beside the stories. */
export interface SavedStore {
  readonly searches: ReadonlySignal<Answer<SavedSearch[]>>;
  readonly collections: ReadonlySignal<Answer<Collection[]>>;
  keepSearch(search: {
    id?: string;
    name: string;
    filter: StoryFilter;
    sort: StorySort;
  }): Promise<string | undefined>;
  dropSearch(search: SavedSearch): Promise<void>;
  keepCollection(label: CollectionLabel & { id?: string }): Promise<string | undefined>;
  dropCollection(id: string, name: string): Promise<void>;
  /** Puts the collections in an order; true once the library has it. */
  orderCollections(ids: readonly string[]): Promise<boolean>;
  /** Puts stories at the end of a collection. `name` is said of it. */
  collect(id: string, name: string, target: StoryTarget): Promise<void>;
  /** Moves stories of a collection before another one, or to its end. */
  move(id: string, stories: readonly string[], before: string | undefined): Promise<void>;
  uncollect(id: string, name: string, ids: readonly string[]): Promise<void>;
}

/** The name of a collection; nothing while it is not known. */
export function collectionName({ collections }: SavedStore, id: string): string {
  const { value } = collections;
  return (value.state === 'known' && value.value.find((each) => each.id === id)?.name) || '';
}

/** Reads both as long as the page lives. */
export function createSavedStore(
  reader: Pick<LibraryReader, 'savedSearches' | 'collections' | 'watch'>,
  calls: Background,
  { run }: Pick<ChangesStore, 'run'>,
): SavedStore {
  const read = () => reader.collections();
  const collections = orderedCollections(liveSignal(reader, read).answer, read);
  return {
    searches: liveSignal(reader, () => reader.savedSearches()).answer,
    collections: collections.ordered,
    keepSearch: ({ sort, ...search }) =>
      run(calls.keepSearch({ search: { ...search, ...(sort !== 'saved' && { sort }) } })),
    async dropSearch({ count, createdAt, id, ...search }) {
      await run(calls.dropSearch({ id }), () => ({
        action: { did: 'dropped-search', name: search.name },
        undo: () => run(calls.keepSearch({ search })),
      }));
    },
    keepCollection: (label) => run(calls.keepCollection(label)),
    orderCollections: (ids) => collections.put(ids, run(calls.orderCollections({ ids: [...ids] }))),
    async dropCollection(id, name) {
      await run(calls.dropCollection({ id }), () => ({
        action: { did: 'dropped-collection', name },
      }));
    },
    async move(id, stories, before) {
      const place = before === undefined ? {} : { before };
      await run(calls.collectStories({ id, target: { ids: [...stories] }, ...place }));
    },
    async collect(id, name, target) {
      await run(calls.collectStories({ id, target }), (count) => ({
        action: { did: 'collected', name, count },
        ...('ids' in target && {
          undo: () => run(calls.uncollectStories({ id, ids: target.ids })),
        }),
      }));
    },
    async uncollect(id, name, ids) {
      await run(calls.uncollectStories({ id, ids: [...ids] }), (count) => ({
        action: { did: 'uncollected', name, count },
        undo: () => run(calls.collectStories({ id, target: { ids: [...ids] } })),
      }));
    },
  };
}
