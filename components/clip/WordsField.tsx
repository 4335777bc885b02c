// A field in sight for words as they were read. Leaving it keeps what was typed, so does Enter; Escape drops it.
import { useSignal } from '@preact/signals';
import type { RefObject, TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import styles from './WordsField.module.css';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** `missing` stands where there are no words. `field` is the element, for whoever leads there. */
export interface WordsFieldProps {
  label: string;
  name: string;
  value: string;
  missing: string;
  lines?: boolean;
  field?: RefObject<Field | null>;
  onWords: (typed: string) => void;
}

export function WordsField({
  label,
  name,
  value,
  missing,
  lines,
  field,
  onWords,
}: WordsFieldProps) {
  const typed = useSignal<string | undefined>(undefined);
  const own = useRef<Field>(null);
  const element = field ?? own;
  const id = useId();
  const keep = () => {
    const words = typed.peek();
    typed.value = undefined;
    if (words !== undefined && words !== value) onWords(words);
  };
  const input = {
    id,
    ref: (now: Field | null) => {
      element.current = now;
    },
    class: styles.field,
    dir: 'auto' as const,
    value: typed.value ?? value,
    placeholder: missing,
    'aria-label': name,
    onInput: (event: TargetedEvent<Field>) => {
      typed.value = event.currentTarget.value;
    },
    onBlur: keep,
    onKeyDown: (event: TargetedKeyboardEvent<Field>) => {
      if (event.isComposing) return;
      if (event.key === 'Escape' && typed.peek() !== undefined) typed.value = undefined;
      else if (event.key === 'Enter') keep();
      // Escape in a field that nobody has changed closes the popup, as everywhere in it.
      else return;
      event.preventDefault();
    },
  };
  return (
    <div class={styles.words}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {lines ? <textarea {...input} rows={2} /> : <input {...input} type="text" />}
    </div>
  );
}
