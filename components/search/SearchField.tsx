// The one search field: the query as typed, in step with the address bar. Under it what can be typed next, and a sentence
// where the query cannot be read.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { KnownNames } from '../../utils/stores/query-hints';
import { TextField } from '../controls/TextField';
import { QueryHints } from './QueryHints';
import { QueryMistake } from './QueryMistake';
import styles from './SearchField.module.css';

/** `onLeave` is told of the arrow down and of Enter: the reader turns to the list. `known` completes what stands behind an operator. */
export interface SearchFieldProps {
  text: string;
  label: string;
  /** Absent where operators mean nothing. */
  known?: KnownNames;
  inputRef: RefObject<HTMLInputElement | null>;
  onText: (text: string) => void;
  onLeave: () => void;
}

export function SearchField(props: SearchFieldProps) {
  const { text, label, known, inputRef, onText, onLeave } = props;
  const asking = useSignal(false);
  const mistake = useId();
  const type = (typed: string) => {
    asking.value = true;
    onText(typed);
  };
  const leave = () => {
    asking.value = false;
    onLeave();
  };
  return (
    <search
      class={styles.search}
      onFocusCapture={() => {
        asking.value = true;
      }}
      onBlurCapture={({ currentTarget, relatedTarget }) => {
        asking.value = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      }}
    >
      <TextField
        type="search"
        icon="search"
        label={label}
        labelSpoken
        placeholder={label}
        value={text}
        inputRef={inputRef}
        {...(known && { describedBy: mistake })}
        onText={type}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') leave();
          else if (event.key === 'Escape' && text) type('');
          else if (event.key === 'Escape' && asking.value) asking.value = false;
          else return;
          event.preventDefault();
        }}
      />
      {known && <QueryMistake id={mistake} query={text} />}
      {known && asking.value && (
        <QueryHints
          query={text}
          known={known}
          onTake={(query) => {
            type(query);
            inputRef.current?.focus();
          }}
        />
      )}
    </search>
  );
}
