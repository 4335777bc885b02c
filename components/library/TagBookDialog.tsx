// All tags in one place: renamed, merged into one another, coloured, removed; colours nobody uses swept.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { createTagBook, type TagBook } from '../../utils/stores/tag-book';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';
import styles from './TagBookDialog.module.css';
import { TagBookRow } from './TagBookRow';

function Rows({ book, sought }: { book: TagBook; sought: string }) {
  const editing = useSignal<string | undefined>(undefined);
  const { value } = book.entries;
  if (value.state === 'asking') return null;
  if (value.state === 'failed') return <p>{message('libraryUnread')}</p>;
  if (value.value.length === 0) return <p>{message('noTagsYet')}</p>;
  const found = value.value.filter(({ tag }) => tag.toLowerCase().includes(sought.toLowerCase()));
  if (found.length === 0) return <p>{message('noTagFits')}</p>;
  return (
    <ul class={styles.rows} aria-label={message('tags')}>
      {found.map((entry) => (
        <TagBookRow
          key={entry.tag}
          entry={entry}
          book={book}
          editing={editing.value === entry.tag}
          onEdit={(on) => {
            editing.value = on ? entry.tag : undefined;
          }}
        />
      ))}
    </ul>
  );
}

export function TagBookDialog({ library }: { library: Library }) {
  const { view, changes } = library;
  const book = useRef(createTagBook(library.facets, library.calls, changes)).current;
  const sought = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Dialog
      title={message('tagBook')}
      onClose={view.hide}
      actions={
        <>
          <Button kind="quiet" onClick={() => void book.sweep()}>
            {message('sweepTags')}
          </Button>
          <Button onClick={view.hide}>{message('done')}</Button>
        </>
      }
    >
      <div class={styles.book}>
        <TextField
          type="search"
          icon="search"
          label={message('findTag')}
          labelSpoken
          placeholder={message('findTag')}
          value={sought.value}
          inputRef={field}
          onText={(text) => {
            sought.value = text;
          }}
        />
        <Rows book={book} sought={sought.value} />
      </div>
    </Dialog>
  );
}
