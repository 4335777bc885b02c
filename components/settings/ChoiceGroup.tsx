// One setting as a question with its answers in full view.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './ChoiceGroup.module.css';

/** One answer. `face` sets its words in the face they stand for. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  note?: string;
  face?: string;
}

/** `chosen` is the value that holds; undefined before any was chosen. */
export interface ChoiceGroupProps<Value extends string> {
  title: string;
  choices: readonly Choice<Value>[];
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
  children?: ComponentChildren;
}

export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset class={styles.group}>
      <legend>{props.title}</legend>
      {props.choices.map(({ value, label, note, face }) => (
        <label key={value} class={styles.choice}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>
            <span style={face ? { fontFamily: face } : undefined}>{label}</span>
            {note && <span class={styles.note}>{note}</span>}
          </span>
        </label>
      ))}
      {props.children}
    </fieldset>
  );
}
