// The reader's own note on a story. It is kept when the field is left, and a moment after the last letter.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import styles from './StoryNote.module.css';

const PAUSE_MS = 900;

/** `noteRef` is the field, for the key that leads to it. */
export interface StoryNoteProps {
  changes: Library['changes'];
  story: { id: string; note?: string };
  noteRef: RefObject<HTMLTextAreaElement | null>;
}

export function StoryNote({ changes, story, noteRef }: StoryNoteProps) {
  const id = useId();
  const typed = useSignal(story.note ?? '');
  const kept = useRef(story.note ?? '');
  const keep = () => {
    const note = typed.peek();
    if (note === kept.current) return;
    kept.current = note;
    void changes.note(story.id, note).then((done) => {
      // What could not be kept is tried again at the next letter, or when the field is left.
      if (!done) kept.current = '\u0000';
    });
  };
  useEffect(() => {
    const waiting = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [typed.value]);
  useEffect(() => keep, []);
  return (
    <div class={styles.note} data-empty={typed.value === '' ? '' : undefined}>
      <label for={id}>{message('note')}</label>
      <textarea
        ref={noteRef}
        id={id}
        rows={1}
        dir="auto"
        placeholder={message('notePlaceholder')}
        value={typed.value}
        onInput={({ currentTarget: { value } }) => {
          typed.value = value;
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          event.currentTarget.closest<HTMLElement>('[data-reading] section')?.focus();
        }}
      />
    </div>
  );
}
