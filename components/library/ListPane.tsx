// The middle pane: the search field, what the list is narrowed to, the list.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { FilterChips } from '../search/FilterChips';
import { SearchField } from '../search/SearchField';
import { EmptyList } from './EmptyList';
import { focusCurrentRow } from './focus-row';
import { knownNames } from './known-names';
import styles from './ListPane.module.css';
import { SelectionBar } from './SelectionBar';
import { StoryList } from './StoryList';

function Count({ library: { list, place } }: { library: Library }) {
  const count = list.count.value;
  const words =
    count.state === 'known' && (count.value > 0 || place.narrowed.value)
      ? countMessage(place.filter.value.trashed ? 'trashCount' : 'storyCount', count.value)
      : '';
  return (
    <p class={styles.count} role="status">
      {words}
    </p>
  );
}

/** `searchRef` is the search field, for the key that leads to it. */
export interface ListPaneProps {
  library: Library;
  searchRef: RefObject<HTMLInputElement | null>;
}

export function ListPane({ library, searchRef }: ListPaneProps) {
  const { view, place, list, selection } = library;
  const scroll = useRef<HTMLDivElement>(null);
  const filter = place.filter.value;
  useEffect(() => scroll.current?.scrollTo(0, 0), [filter]);
  return (
    <div class={styles.pane}>
      <header class={styles.head}>
        <div class={styles.search}>
          <span class={styles.filters}>
            <Button kind="quiet" onClick={() => view.showFilters(true)}>
              {message('filters')}
            </Button>
          </span>
          <div class={styles.field}>
            <SearchField
              place={place}
              known={knownNames(library.facets)}
              inputRef={searchRef}
              onLeave={() => focusCurrentRow(selection)}
            />
          </div>
        </div>
        <FilterChips place={place} />
        <Count library={library} />
      </header>
      <div ref={scroll} class={styles.scroll} data-scroll>
        {list.list.value.rows.length > 0 ? (
          <StoryList library={library} />
        ) : (
          <EmptyList library={library} />
        )}
      </div>
      <SelectionBar library={library} />
    </div>
  );
}
