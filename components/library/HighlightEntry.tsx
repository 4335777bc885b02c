// Marked words: what the reader says of them, and the way to take the mark away.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { HighlightsStore } from '../../utils/stores/story-highlights';
import type { Highlight } from '../../utils/story/highlight';
import { IconButton } from '../controls/IconButton';
import { HighlightColours } from './HighlightColours';
import styles from './HighlightEntry.module.css';

/** `storyId`: the story whose words these are, whichever is open when the field is left. */
export interface HighlightEntryProps {
  highlights: HighlightsStore;
  storyId: string;
  highlight: Highlight;
}

/** The note is kept when the field is left, or goes. */
export function HighlightEntry({ highlights, storyId, highlight }: HighlightEntryProps) {
  const id = useId();
  const note = useSignal(highlight.note ?? '');
  const kept = useRef(highlight.note ?? '');
  // The same words can be written on in two places.
  useEffect(() => {
    note.value = kept.current = highlight.note ?? '';
  }, [highlight.note]);
  const keep = () => {
    const text = note.peek().trim();
    if (text === kept.current) return;
    kept.current = text;
    void highlights.note(storyId, highlight.id, text).then((done) => {
      // What could not be kept is tried again when the field is next left.
      if (!done) kept.current = '\u0000';
    });
  };
  useEffect(() => keep, []);
  return (
    <div class={styles.entry}>
      <HighlightColours
        colour={highlight.colour ?? 'yellow'}
        onColour={(colour) => void highlights.colour(storyId, highlight.id, colour)}
      />
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
