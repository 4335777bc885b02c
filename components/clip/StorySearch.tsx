// The search field of the list, and behind a button what else it can be narrowed by. Both come after the first rows, and
// so does the sentence where a query cannot be read.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { ClipList } from '../../utils/stores/clip-list';
import { IconButton } from '../controls/IconButton';
import { later } from '../controls/later';
import { TextField } from '../controls/TextField';
import styles from './StorySearch.module.css';

/** `onDown` goes to the first row, `onEnter` to the library. */
export interface StorySearchProps {
  list: ClipList;
  searchField: RefObject<HTMLInputElement | null>;
  onDown: () => void;
  onEnter: () => void;
}

const StoryFilters = later(() => import('./StoryFilters').then((room) => room.StoryFilters));
const QueryMistake = later(() =>
  import('../search/QueryMistake').then((room) => room.QueryMistake),
);

export function StorySearch({ list, searchField, onDown, onEnter }: StorySearchProps) {
  const { text } = list.filter.value;
  const open = useSignal(false);
  const mistake = useId();
  const shown = open.value || list.filtered.value;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    // Escape in an unnarrowed list belongs to the browser, which closes the popup.
    else if (event.key === 'Escape' && text !== '') list.search('');
    else if (event.key === 'Escape' && list.narrowed.value) list.widen();
    else return;
    event.preventDefault();
  };
  return (
    <search class={styles.search}>
      <div class={styles.line}>
        <TextField
          label={message('searchStories')}
          labelSpoken
          type="search"
          icon="search"
          placeholder={message('searchStories')}
          inputRef={searchField}
          describedBy={mistake}
          value={text}
          onText={list.search}
          onKeyDown={onKeyDown}
        />
        <IconButton
          icon="sieve"
          label={message('filterStories')}
          aria-expanded={shown}
          onClick={() => {
            if (shown) list.widen(text);
            open.value = !shown;
          }}
        />
      </div>
      {text !== '' && <QueryMistake id={mistake} query={text} />}
      {shown && <StoryFilters list={list} />}
    </search>
  );
}
