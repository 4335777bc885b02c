// The collections in the left pane, in the order they were put in: by mouse, or by Alt with an arrow. Stories can be dropped
// on them.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { message, showNumber } from '../../utils/i18n/message';
import { type Library, selectedTarget } from '../../utils/stores/library';
import type { Collection } from '../../utils/story/collection';
import { IconButton } from '../controls/IconButton';
import { FacetGroup } from './FacetGroup';
import entry from './FacetList.module.css';
import styles from './SavedGroups.module.css';
import { type Beside, besideDrop, drag, storyDrop } from './story-drag';

interface EntryProps {
  library: Library;
  collection: Collection;
  /** Puts a collection before or behind this one. */
  onPlace: (id: string, beside: Beside) => void;
  onStep: (step: 1 | -1) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

function Entry({ library, collection, onPlace, onStep }: EntryProps) {
  const { place, saved, view, selection } = library;
  const { id, name, note, count } = collection;
  const over = useSignal<Beside | undefined>(undefined);
  const stories = storyDrop((story) => {
    const target = selection.has(story) ? selectedTarget(library) : undefined;
    void saved.collect(id, name, target ?? { ids: [story] });
  });
  const beside = besideDrop('collection', over, onPlace);
  return (
    <li
      class={styles.item}
      data-over={over.value}
      draggable
      onDragStart={(event) => drag(event, 'collection', id)}
      onDragOver={(event) => {
        stories.onDragOver(event);
        beside.onDragOver(event);
      }}
      onDragLeave={beside.onDragLeave}
      onDrop={(event) => {
        stories.onDrop(event);
        beside.onDrop(event);
      }}
    >
      <button
        type="button"
        class={entry.entry}
        data-collection={id}
        aria-current={place.filter.value.collection === id}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        title={note}
        onClick={() => {
          place.show({ text: '', tags: [], collection: id });
          view.showFilters(false);
        }}
        onKeyDown={(event) => {
          const step = event.altKey ? STEPS[event.key] : undefined;
          if (!step) return;
          // The list's own keys must not hear it.
          event.preventDefault();
          onStep(step);
        }}
      >
        <span class={entry.value} dir="auto">
          {name}
        </span>
        <span class={entry.count}>{showNumber(count)}</span>
      </button>
      <span class={styles.more}>
        <IconButton
          icon="pencil"
          label={message('editCollection', name)}
          onClick={() => view.show({ is: 'collection', id, name, ...(note && { note }) })}
        />
      </span>
    </li>
  );
}

export function Collections({
  library,
  collections,
}: {
  library: Library;
  collections: readonly Collection[];
}) {
  const { look, saved } = library;
  const said = useSignal('');
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<string | undefined>(undefined);
  const put = async (id: string, to: number) => {
    const ids = collections.map((each) => each.id);
    const from = ids.indexOf(id);
    if (from < 0 || to < 0 || to >= ids.length || from === to) return;
    ids.splice(to, 0, ...ids.splice(from, 1));
    moved.current = id;
    const name = collections[from]?.name ?? '';
    // Where the library refuses, the status line says so.
    const kept = await saved.orderCollections(ids);
    said.value = kept
      ? message('collectionMoved', name, showNumber(to + 1), showNumber(ids.length))
      : '';
  };
  // Moving an element takes the focus from it.
  useEffect(() => {
    const entries = list.current?.querySelectorAll<HTMLElement>('[data-collection]') ?? [];
    [...entries].find(({ dataset }) => dataset.collection === moved.current)?.focus();
    moved.current = undefined;
  }, [collections.map(({ id }) => id).join()]);
  return (
    <FacetGroup look={look} name="collections" title={message('collections')}>
      <ul ref={list}>
        {collections.map((collection, at) => (
          <Entry
            key={collection.id}
            library={library}
            collection={collection}
            onStep={(step) => void put(collection.id, at + step)}
            onPlace={(id, beside) => {
              const from = collections.findIndex((each) => each.id === id);
              const to = beside === 'before' ? at : at + 1;
              void put(id, from < to ? to - 1 : to);
            }}
          />
        ))}
      </ul>
      <p class="spoken" role="status">
        {said.value}
      </p>
    </FacetGroup>
  );
}
