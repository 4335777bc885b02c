// A name, and where there is room for one a note: for a search that is saved, for a collection.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';
import styles from './NameDialog.module.css';

/** `note` is undefined where there is none to be written. `onDrop` deletes what is named. */
export interface NameDialogProps {
  title: string;
  name: string;
  note?: string;
  onKeep: (name: string, note: string) => void;
  onDrop?: () => void;
  onClose: () => void;
}

export function NameDialog({ title, name, note, onKeep, onDrop, onClose }: NameDialogProps) {
  const form = useId();
  const noteId = useId();
  const typed = useSignal(name);
  const written = useSignal(note ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          {onDrop && (
            <Button
              kind="quiet"
              icon="trash"
              onClick={() => {
                onDrop();
                onClose();
              }}
            >
              {message('remove')}
            </Button>
          )}
          <Button onClick={onClose}>{message('cancel')}</Button>
          <Button kind="primary" type="submit" form={form}>
            {message('keep')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.value.trim() === '') return field.current?.focus();
          onKeep(typed.value.trim(), written.value.trim());
          onClose();
        }}
      >
        <TextField
          label={message('name')}
          value={typed.value}
          inputRef={field}
          onText={(text) => {
            typed.value = text;
          }}
        />
        {note !== undefined && (
          <>
            <label for={noteId}>{message('note')}</label>
            <textarea
              id={noteId}
              rows={3}
              value={written.value}
              onInput={({ currentTarget: { value } }) => {
                written.value = value;
              }}
            />
          </>
        )}
      </form>
    </Dialog>
  );
}
