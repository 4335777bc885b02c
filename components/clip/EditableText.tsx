// A text that can be put right: a click or Enter turns it into a field, Enter keeps, Escape drops.
import { useSignal } from '@preact/signals';
import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import styles from './EditableText.module.css';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** `value` is what is edited, `shown` how it reads otherwise, `missing` what stands where there is nothing. */
export interface EditableTextProps {
  label: string;
  value: string;
  shown?: string;
  missing: string;
  kind?: 'line' | 'lines' | 'day';
  onCorrect: (typed: string) => void;
}

export function EditableText(props: EditableTextProps) {
  const { label, value, missing, kind = 'line', onCorrect } = props;
  const draft = useSignal<string | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<Field>(null);
  const back = useRef(false);
  const editing = draft.value !== undefined;
  useLayoutEffect(() => {
    if (editing) field.current?.focus();
    else if (back.current) button.current?.focus();
    back.current = false;
  }, [editing]);

  const close = (keep: boolean, returning: boolean) => {
    const typed = draft.peek();
    back.current = returning;
    draft.value = undefined;
    if (keep && typed !== undefined) onCorrect(typed);
  };
  if (!editing)
    return (
      <button
        ref={button}
        type="button"
        class={`${styles.text} ${value ? '' : styles.missing}`}
        title={message('correctField', label)}
        onClick={() => {
          draft.value = value;
        }}
      >
        <bdi>{value ? (props.shown ?? value) : missing}</bdi>
      </button>
    );
  const input = {
    class: styles.field,
    dir: 'auto' as const,
    value: draft.value,
    'aria-label': label,
    onInput: (event: TargetedEvent<Field>) => {
      draft.value = event.currentTarget.value;
    },
    onBlur: () => close(true, false),
    onKeyDown: (event: TargetedKeyboardEvent<Field>) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      // Escape would close the popup, Enter would send the form.
      event.preventDefault();
      close(event.key === 'Enter', true);
    },
  };
  if (kind === 'lines') return <textarea {...input} ref={setField(field)} rows={3} />;
  if (kind === 'day') return <input {...input} ref={setField(field)} type="date" />;
  return <input {...input} ref={setField(field)} type="text" />;
}

const setField = (field: { current: Field | null }) => (element: Field | null) => {
  field.current = element;
};
