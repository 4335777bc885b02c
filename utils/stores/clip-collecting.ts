// The collection that the page at hand is saved into. A new page begins with the one that was last saved into.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Background } from '../messages/protocol';
import type { Collection } from '../story/collection';
import type { Actions } from './clip-actions';
import { type ClipArchive, follow } from './clip-archive';
import { keepLastCollection, type LastCollectionStorage, lastCollection } from './last-collection';

/** A collection there is, or, without an id, one to be begun. */
export interface WantedCollection {
  id?: string;
  name: string;
}

/** The choice of a collection. */
export interface ClipCollecting {
  /** The collections there are, by name. */
  readonly collections: ReadonlySignal<readonly Collection[]>;
  readonly wanted: ReadonlySignal<WantedCollection | undefined>;
  /** Where a new page goes unless something else is chosen: the collection saved into last, if it is still there. */
  readonly last: ReadonlySignal<WantedCollection | undefined>;
  /** The name of the collection that the story was put into from here. */
  readonly holder: ReadonlySignal<string | undefined>;
  want(collection: WantedCollection | undefined): void;
  /** A new page is saved: where nothing was chosen it goes where the last one went. */
  wantLast(): void;
  /** Puts a saved story where it is wanted, and takes it out of where it was put before. */
  put(story: string): Promise<void>;
}

/** What collecting needs of the world. */
export interface CollectingWorld {
  calls: Pick<Background, 'keepCollection' | 'collectStories' | 'uncollectStories'>;
  archive: Promise<ClipArchive>;
  /** Where it is kept which collection was last saved into. */
  webStorage: LastCollectionStorage;
}

export function createClipCollecting(
  { calls, archive, webStorage }: CollectingWorld,
  run: Actions['run'],
): ClipCollecting {
  const collections = signal<readonly Collection[]>([]);
  const wanted = signal<WantedCollection | undefined>(undefined);
  const chosen = signal(false);
  const last = computed(() => {
    const id = lastCollection(webStorage);
    return collections.value.find((each) => each.id === id);
  });
  const holder = signal<Required<WantedCollection> | undefined>(undefined);
  follow(
    archive,
    (open) => open.collections(),
    (known) => {
      collections.value = known;
    },
    () => {},
  );
  const known = ({ id, name }: WantedCollection): string | undefined =>
    id ?? collections.peek().find((each) => each.name.toLowerCase() === name.toLowerCase())?.id;
  const begin = async (name: string): Promise<string | undefined> => {
    let begun: string | undefined;
    await run(calls.keepCollection({ name }), (id) => {
      begun = id;
    });
    return begun;
  };
  const takeOut = async (story: string, { id }: Required<WantedCollection>) => {
    await run(calls.uncollectStories({ id, ids: [story] }), () => {
      holder.value = undefined;
    });
  };
  const isThere = (before: Required<WantedCollection>, into: WantedCollection | undefined) =>
    into?.id === undefined ? before.name === into?.name : before.id === into.id;
  const move = async (story: string) => {
    const into = wanted.peek();
    const before = holder.peek();
    if (before ? isThere(before, into) : into === undefined) return;
    if (before) await takeOut(story, before);
    const id = into && (known(into) ?? (await begin(into.name)));
    if (id === undefined) return;
    await run(calls.collectStories({ id, target: { ids: [story] } }), () => {
      holder.value = { id, name: into?.name ?? '' };
      keepLastCollection(webStorage, id);
    });
  };
  let moving: Promise<void> = Promise.resolve();
  return {
    collections,
    wanted,
    last: computed(() => (chosen.value ? undefined : last.value)),
    holder: computed(() => holder.value?.name),
    want(collection) {
      chosen.value = true;
      wanted.value = collection;
      if (!collection) keepLastCollection(webStorage, undefined);
    },
    wantLast() {
      const known = last.peek();
      if (!chosen.peek() && known) wanted.value = { id: known.id, name: known.name };
    },
    put(story) {
      // One after the other: the second has to know where the first put the story.
      moving = moving.then(() => move(story));
      return moving;
    },
  };
}
