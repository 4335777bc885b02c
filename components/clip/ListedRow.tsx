// A story of the list in two lines. Enter opens it, T edits its tags where they stand.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { ListedStory } from '../../utils/stores/clip-list';
import { IconButton } from '../controls/IconButton';
import { later } from '../controls/later';
import styles from './ListedRow.module.css';

/** `reachable`: whether Tab stops at this row; the arrow keys reach the others. */
export interface ListedRowProps {
  story: ListedStory;
  /** The address of its kept picture. */
  picture: string | undefined;
  address: string;
  reachable: boolean;
  inUse: readonly string[];
  onOpen: () => void;
  onTags: (tags: readonly string[]) => void;
}

const RowTags = later(() => import('./RowTags').then((room) => room.RowTags));

const plain = (event: KeyboardEvent | MouseEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

function TwoLines({ story }: { story: ListedStory }) {
  const date = story.datePublished ?? story.savedAt;
  return (
    <>
      <span class={styles.headline} dir="auto">
        {story.headline}
      </span>
      <span class={styles.line}>
        {story.publisher && (
          <>
            <bdi>{story.publisher}</bdi> ·{' '}
          </>
        )}
        <bdi>
          <time dateTime={date}>{showDate(date)}</time>
        </bdi>
        {story.tags.length > 0 && (
          <>
            {' '}
            · <bdi class={styles.words}>{story.tags.join(', ')}</bdi>
          </>
        )}
      </span>
    </>
  );
}

export function ListedRow({ story, picture, address, ...rest }: ListedRowProps) {
  const { reachable, inUse, onOpen, onTags } = rest;
  const editing = useSignal(false);
  const link = useRef<HTMLAnchorElement>(null);
  const edit = (open: boolean) => {
    editing.value = open;
    if (!open) link.current?.focus();
  };
  return (
    <li class={styles.row}>
      <a
        ref={link}
        class={styles.link}
        href={address}
        target="_blank"
        tabIndex={reachable ? 0 : -1}
        title={story.headline}
        aria-keyshortcuts="T"
        onClick={(event) => {
          if (!plain(event)) return;
          event.preventDefault();
          onOpen();
        }}
        onKeyDown={(event) => {
          if (event.key !== 't' || !plain(event)) return;
          event.preventDefault();
          edit(true);
        }}
        rel="noopener"
      >
        <TwoLines story={story} />
        {picture && <img src={picture} alt="" />}
      </a>
      <div class={styles.edit}>
        <IconButton
          icon="tag"
          label={message('editTagsOf', story.headline)}
          tabIndex={-1}
          aria-expanded={editing.value}
          onClick={() => edit(!editing.value)}
        />
      </div>
      {editing.value && (
        <RowTags tags={story.tags} inUse={inUse} onTags={onTags} onDone={() => edit(false)} />
      )}
    </li>
  );
}
