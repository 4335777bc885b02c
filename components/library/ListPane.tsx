// The middle pane: the search field, what the list is narrowed to and how it is ordered, the list.
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { knownNames } from '../../utils/stores/query-hints';
import { FilterChips } from '../search/FilterChips';
import { CollectionNote } from './CollectionNote';
import { EmptyList } from './EmptyList';
import { ListHead } from './ListHead';
import { PaneHead } from './PaneHead';
import styles from './PaneHead.module.css';
import { SelectionBar } from './SelectionBar';
import { StoryList } from './StoryList';

/** `searchRef` is the search field, for the key that leads to it. */
export interface ListPaneProps {
  library: Library;
  searchRef: RefObject<HTMLInputElement | null>;
}

export function ListPane({ library, searchRef }: ListPaneProps) {
  const { view, place, list, selection, facets, saved } = library;
  const known = { tag: facets.tagsInUse.value, ...knownNames(facets.facets.value) };
  return (
    <div class={styles.pane}>
      <PaneHead
        view={view}
        text={place.filter.value.text}
        label={message('searchLabel')}
        known={known}
        inputRef={searchRef}
        onText={(text) => place.narrow({ text }, { typing: true })}
        onLeave={selection.call}
      >
        <FilterChips place={place} saved={saved} />
        <CollectionNote library={library} />
        <ListHead library={library} />
      </PaneHead>
      {list.length.value > 0 ? <StoryList library={library} /> : <EmptyList library={library} />}
      <SelectionBar library={library} />
    </div>
  );
}
