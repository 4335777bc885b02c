// The newest stories: searched as one types, narrowed by tags and more, walked with the arrow keys.
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipList, ListedStory } from '../../utils/stores/clip-list';
import { ListedRows, linksOf } from './ListedRows';
import styles from './NewestStories.module.css';
import { Notice } from './Notice';
import { StorySearch } from './StorySearch';

/** `onOpen` is told where in the library to go: the part of the address after `library.html`. */
export interface NewestStoriesProps {
  list: ClipList;
  searchField: RefObject<HTMLInputElement | null>;
  onOpen: (place: string) => void;
  /** What is said where nothing is saved yet. */
  nothing: 'popupNothingSaved' | 'popupNothingYet';
}

function Words({ list, nothing }: Pick<NewestStoriesProps, 'list' | 'nothing'>) {
  const { value } = list.list;
  if (value.state === 'asking') return null;
  if (value.state === 'failed') return <p class={styles.words}>{message('libraryUnread')}</p>;
  if (value.rows.length > 0) return null;
  return <p class={styles.words}>{message(list.narrowed.value ? 'popupNothingFound' : nothing)}</p>;
}

export function NewestStories({ list, searchField, onOpen, nothing }: NewestStoriesProps) {
  const rows = useRef<HTMLUListElement>(null);
  const { value } = list.list;
  const stories: readonly ListedStory[] = value.state === 'known' ? value.rows : [];
  const place = list.place.value;
  return (
    <section class={styles.newest} aria-label={message('newestStories')}>
      <StorySearch
        list={list}
        searchField={searchField}
        onDown={() => linksOf(rows.current)[0]?.focus()}
        onEnter={() => onOpen(place)}
      />
      {list.trouble.value && (
        <Notice>
          <p>{troubleMessage(list.trouble.value)}</p>
        </Notice>
      )}
      <ListedRows
        list={list}
        stories={stories}
        rows={rows}
        onTop={() => searchField.current?.focus()}
        onOpen={onOpen}
      />
      <Words list={list} nothing={nothing} />
      {value.state === 'known' && value.more && stories.length > 0 && (
        <p class={styles.words}>
          <a
            href={`/library.html${place}`}
            target="_blank"
            onClick={(event) => {
              event.preventDefault();
              onOpen(place);
            }}
            rel="noopener"
          >
            {message('showAllInLibrary')}
          </a>
        </p>
      )}
    </section>
  );
}
