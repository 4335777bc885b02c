// A text that can be put right: a click or Enter turns it into a field.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import styles from './EditableText.module.css';
import { EditField } from './EditField';

/** `value` is what is edited, `shown` how it reads otherwise, `missing` what stands where there is nothing. */
export interface EditableTextProps {
  label: string;
  value: string;
  shown?: string;
  missing: string;
  kind?: 'line' | 'lines' | 'day';
  onCorrect: (typed: string) => void;
}

/** `reading`: shown. `writing`: a field. `back`: shown again, and the focus returns to it. */
type Mode = 'reading' | 'writing' | 'back';

export function EditableText(props: EditableTextProps) {
  const { label, value, missing, kind = 'line', onCorrect } = props;
  const mode = useSignal<Mode>('reading');
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (mode.value === 'back') button.current?.focus();
  }, [mode.value]);
  const onDone = (typed: string | undefined, byKey: boolean) => {
    // The field is taken away, which takes the focus from it: only the first word counts.
    if (mode.peek() !== 'writing') return;
    mode.value = byKey ? 'back' : 'reading';
    if (typed !== undefined) onCorrect(typed);
  };
  if (mode.value === 'writing') return <EditField {...{ label, value, kind, onDone }} />;
  return (
    <button
      ref={button}
      type="button"
      class={`${styles.text} ${value ? '' : styles.missing}`}
      title={message('correctField', label)}
      onClick={() => {
        mode.value = 'writing';
      }}
    >
      <bdi>{value ? (props.shown ?? value) : missing}</bdi>
    </button>
  );
}
