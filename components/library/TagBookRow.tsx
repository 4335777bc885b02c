// One tag of the tag book: its colour, its name, how often it is used, and what can be done to it.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, message, showNumber } from '../../utils/i18n/message';
import type { TagBook } from '../../utils/stores/tag-book';
import { TAG_COLOURS, type TagColour, type TagEntry } from '../../utils/story/tag-colour';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { TextField } from '../controls/TextField';
import { tagShade } from '../controls/tag-shade';
import styles from './TagBookDialog.module.css';

const COLOUR_NAMES: Record<TagColour, MessageKey> = {
  red: 'colourRed',
  orange: 'colourOrange',
  yellow: 'colourYellow',
  green: 'colourGreen',
  teal: 'colourTeal',
  blue: 'colourBlue',
  purple: 'colourPurple',
  grey: 'colourGrey',
};

/** `editing`: the name stands in a field. */
export interface TagBookRowProps {
  entry: TagEntry;
  book: TagBook;
  editing: boolean;
  onEdit: (on: boolean) => void;
}

function Colour({ entry: { tag, colour }, book }: Pick<TagBookRowProps, 'entry' | 'book'>) {
  return (
    <select
      class={styles.colour}
      aria-label={message('colourOf', tag)}
      value={colour ?? ''}
      onChange={({ currentTarget: { value } }) =>
        void book.colour(
          tag,
          TAG_COLOURS.find((each) => each === value),
        )
      }
    >
      <option value="">{message('colourNone')}</option>
      {TAG_COLOURS.map((each) => (
        <option key={each} value={each}>
          {message(COLOUR_NAMES[each])}
        </option>
      ))}
    </select>
  );
}

function Rename({ entry: { tag }, book, onEdit }: Omit<TagBookRowProps, 'editing'>) {
  const typed = useSignal(tag);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const other = book.meeting(tag, typed.value);
  return (
    <form
      class={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        const to = typed.value.trim();
        if (to !== '' && to !== tag) void book.rename(tag, to);
        onEdit(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onEdit(false);
      }}
    >
      <TextField
        label={message('renameTo')}
        value={typed.value}
        inputRef={field}
        onText={(text) => {
          typed.value = text;
        }}
      />
      <Button type="submit">{message(other ? 'mergeTags' : 'renameVerb')}</Button>
      <p class={styles.merge} role="status">
        {other && message('mergeNote', tag, other)}
      </p>
    </form>
  );
}

export function TagBookRow({ entry, book, editing, onEdit }: TagBookRowProps) {
  const { tag, count } = entry;
  return (
    <li class={styles.row}>
      <span class={styles.dot} style={{ background: tagShade(entry.colour) ?? 'none' }} />
      <span class={styles.name}>
        <bdi>{tag}</bdi>
      </span>
      <span class={styles.count}>{showNumber(count)}</span>
      <Colour entry={entry} book={book} />
      <IconButton
        icon="pencil"
        label={message('renameTag', tag)}
        aria-expanded={editing}
        onClick={() => onEdit(!editing)}
      />
      <IconButton
        icon="trash"
        label={message('removeTagEverywhere', tag)}
        onClick={() => void book.remove(tag)}
      />
      {editing && <Rename entry={entry} book={book} onEdit={onEdit} />}
    </li>
  );
}
