// The tags of a row of the list, edited where they stand. Enter in the empty field and Escape close it.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { TagField } from '../controls/TagField';
import styles from './ListedRow.module.css';

/** `onDone` closes the field. */
export interface RowTagsProps {
  tags: readonly string[];
  inUse: readonly string[];
  onTags: (tags: readonly string[]) => void;
  onDone: () => void;
}

export function RowTags({ tags, inUse, onTags, onDone }: RowTagsProps) {
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
        // The list's own keys must not hear what is typed here.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <TagField
        label={message('tags')}
        inputRef={field}
        tags={tags}
        draft={draft.value}
        inUse={inUse}
        addOnBlur
        onTags={onTags}
        onDraft={(text) => {
          draft.value = text;
        }}
      />
    </form>
  );
}
