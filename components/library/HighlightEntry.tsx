// Marked words: what the reader says of them, and the way to take the mark away.
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { HighlightsStore } from '../../utils/stores/story-highlights';
import type { Highlight } from '../../utils/story/highlight';
import { IconButton } from '../controls/IconButton';
import styles from './HighlightEntry.module.css';

/** The note is kept when the field is left. */
export function HighlightEntry({
  highlights,
  highlight,
}: {
  highlights: HighlightsStore;
  highlight: Highlight;
}) {
  const id = useId();
  const note = useSignal(highlight.note ?? '');
  // The same words can be written on in two places.
  useEffect(() => {
    note.value = highlight.note ?? '';
  }, [highlight.note]);
  const keep = () => {
    if (note.peek().trim() !== (highlight.note ?? '')) void highlights.note(highlight, note.peek());
  };
  return (
    <div class={styles.entry}>
      <label class="spoken" for={id}>
        {message('highlightNote')}
      </label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        placeholder={message('highlightNote')}
        value={note.value}
        onInput={({ currentTarget: { value } }) => {
          note.value = value;
        }}
        onBlur={keep}
      />
      <IconButton
        icon="trash"
        label={message('highlightRemove')}
        onClick={() => void highlights.remove(highlight)}
      />
    </div>
  );
}
