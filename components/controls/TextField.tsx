// A line of text with its label. The label may be spoken only, never absent.
import type { RefObject, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import frame from './Field.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './TextField.module.css';

/** `onText` is told the text at every keystroke. */
export interface TextFieldProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  type?: 'text' | 'search' | 'date';
  labelSpoken?: boolean;
  icon?: IconName;
  placeholder?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** The id of what says more about the field. */
  describedBy?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const input = {
    id,
    ref: props.inputRef ?? null,
    class: styles.input,
    value: props.value,
    placeholder: props.placeholder,
    'aria-describedby': props.describedBy,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) =>
      props.onText(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => props.onKeyDown?.(event),
  };
  return (
    <div class={frame.field}>
      <label class={props.labelSpoken ? 'spoken' : frame.label} for={id}>
        {props.label}
      </label>
      <div class={styles.box}>
        {props.icon && <Icon name={props.icon} />}
        {props.type === 'search' && <input type="search" {...input} />}
        {props.type === 'date' && <input type="date" {...input} />}
        {(props.type ?? 'text') === 'text' && <input type="text" {...input} />}
      </div>
    </div>
  );
}
