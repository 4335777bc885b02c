// A printed line that its reader can put right: a pencil beside it, a field in its place; under a correction what was printed.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { PrintedField } from '../../utils/story/printed';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import styles from './Correctable.module.css';
import { languageOf } from './story-language';

/** `name` is the field's in words. `printed` is what the page said, where the line is a correction. */
export interface CorrectableProps {
  name: string;
  value: string;
  printed?: PrintedField | undefined;
  onSave: (typed: string) => void;
  onPrinted: () => void;
  children: ComponentChildren;
}

function printedWords({ value }: PrintedField): string {
  if (value === undefined || value.length === 0) return message('printedNothing');
  return message(
    'printedSays',
    typeof value === 'string' ? value : value.map((p) => p.name).join(', '),
  );
}

/** The field, and what was printed under it. */
function Typing({ props, onDone }: { props: CorrectableProps; onDone: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const save = () => {
    onDone();
    if (field.current) props.onSave(field.current.value);
  };
  return (
    <form
      class={styles.form}
      {...languageOf(shownLanguage())}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        class={styles.field}
        aria-label={props.name}
        rows={Math.min(8, Math.ceil(props.value.length / 60) + 1)}
        defaultValue={props.value}
        dir="auto"
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') save();
          else onDone();
        }}
      />
      <span class={styles.buttons}>
        <Button kind="primary" type="submit">
          {message('keep')}
        </Button>
        <Button onClick={onDone}>{message('cancel')}</Button>
      </span>
    </form>
  );
}

export function Correctable(props: CorrectableProps) {
  const { name, printed, onPrinted, children } = props;
  const typing = useSignal(false);
  const line = useRef<HTMLDivElement>(null);
  const done = () => {
    typing.value = false;
    // The pencil is drawn anew, and has the focus that went with the field.
    requestAnimationFrame(() => line.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={line} class={styles.correctable}>
      {typing.value ? (
        <Typing props={props} onDone={done} />
      ) : (
        <div class={styles.line}>
          <div class={styles.words}>{children}</div>
          <span class={styles.pencil}>
            <IconButton
              icon="pencil"
              label={message('correctVerb', name)}
              onClick={() => {
                typing.value = true;
              }}
            />
          </span>
        </div>
      )}
      {printed && (
        <p class={styles.printed} {...languageOf(shownLanguage())}>
          <span dir="auto">{printedWords(printed)}</span>
          <button type="button" class={styles.back} onClick={onPrinted}>
            {message('asPrintedVerb')}
          </button>
        </p>
      )}
    </div>
  );
}
