// The field that a text becomes while it is put right. Enter and leaving it keep what was typed, Escape drops it.
import { useSignal } from '@preact/signals';
import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './EditableText.module.css';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** `onDone` is told what to keep, or undefined; `byKey` says that the focus should go back to the text. */
export interface EditFieldProps {
  label: string;
  value: string;
  kind: 'line' | 'lines' | 'day';
  onDone: (typed: string | undefined, byKey: boolean) => void;
}

export function EditField({ label, value, kind, onDone }: EditFieldProps) {
  const typed = useSignal(value);
  const field = useRef<Field | null>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const input = {
    ref: (element: Field | null) => {
      field.current = element;
    },
    class: styles.field,
    dir: 'auto' as const,
    value: typed.value,
    'aria-label': label,
    onInput: (event: TargetedEvent<Field>) => {
      typed.value = event.currentTarget.value;
    },
    onBlur: () => onDone(typed.peek(), false),
    onKeyDown: (event: TargetedKeyboardEvent<Field>) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      // Escape would close the popup, Enter would send the form.
      event.preventDefault();
      onDone(event.key === 'Enter' ? typed.peek() : undefined, true);
    },
  };
  if (kind === 'lines') return <textarea {...input} rows={3} />;
  if (kind === 'day') return <input {...input} type="date" />;
  return <input {...input} type="text" />;
}
