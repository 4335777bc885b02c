// The search field of the list, and behind a button the tags to narrow it by.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import type { ClipList } from '../../utils/stores/clip-list';
import { IconButton } from '../controls/IconButton';
import { TagField } from '../controls/TagField';
import { TextField } from '../controls/TextField';
import styles from './StorySearch.module.css';

/** `onDown` goes to the first row, `onEnter` to the library. */
export interface StorySearchProps {
  list: ClipList;
  searchField: RefObject<HTMLInputElement | null>;
  onDown: () => void;
  onEnter: () => void;
}

export function StorySearch({ list, searchField, onDown, onEnter }: StorySearchProps) {
  const { text, tags } = list.filter.value;
  const open = useSignal(false);
  const draft = useSignal('');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && text !== '') list.search('');
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
          value={text}
          onText={list.search}
          onKeyDown={onKeyDown}
        />
        <IconButton
          icon="tag"
          label={message('filterByTag')}
          aria-expanded={open.value || tags.length > 0}
          onClick={() => {
            open.value = !open.value;
            if (!open.value) list.filterTags([]);
          }}
        />
      </div>
      {(open.value || tags.length > 0) && (
        <TagField
          label={message('onlyWithTags')}
          tags={tags}
          draft={draft.value}
          inUse={list.tagsInUse.value}
          onTags={list.filterTags}
          onDraft={(typed) => {
            draft.value = typed;
          }}
        />
      )}
    </search>
  );
}
