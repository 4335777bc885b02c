// A story of the list in two lines. Enter opens it, T edits its tags where they stand.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { ListedStory } from '../../utils/stores/clip-list';
import { IconButton } from '../controls/IconButton';
import { TagField } from '../controls/TagField';
import styles from './ListedRow.module.css';

/** `reachable`: whether Tab stops at this row; the arrow keys reach the others. */
export interface ListedRowProps {
  story: ListedStory;
  address: string;
  reachable: boolean;
  inUse: readonly string[];
  onOpen: () => void;
  onTags: (tags: readonly string[]) => void;
}

function RowTags({ props, onDone }: { props: ListedRowProps; onDone: () => void }) {
  const draft = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class={styles.tags}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onDone();
        }
        event.stopPropagation();
      }}
    >
      <TagField
        label={message('tags')}
        inputRef={field}
        tags={props.story.tags}
        draft={draft.value}
        inUse={props.inUse}
        onTags={props.onTags}
        addOnBlur
        onDraft={(text) => {
          draft.value = text;
        }}
      />
    </form>
  );
}

export function ListedRow(props: ListedRowProps) {
  const { story, address, reachable, onOpen } = props;
  const date = story.datePublished ?? story.savedAt;
  const editing = useSignal(false);
  const link = useRef<HTMLAnchorElement>(null);
  const edit = () => {
    editing.value = true;
  };
  const done = () => {
    editing.value = false;
    link.current?.focus();
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
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        }}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey)
            return;
          event.preventDefault();
          edit();
        }}
        rel="noopener"
      >
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
      </a>
      <div class={styles.edit}>
        <IconButton
          icon="tag"
          label={message('editTagsOf', story.headline)}
          tabIndex={-1}
          aria-expanded={editing.value}
          onClick={editing.value ? done : edit}
        />
      </div>
      {editing.value && <RowTags props={props} onDone={done} />}
    </li>
  );
}
